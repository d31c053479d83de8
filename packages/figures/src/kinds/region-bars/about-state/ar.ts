import type { RegionBarsStateWords } from './region-bars-state-words.js';
import { notAParty } from '../../../words/about-state.ar.js';

export const stateWords: RegionBarsStateWords = {
  review: 'draft',
  sentences: {
    provided: ({ nameInText: strong, group, status }, { parties, total, notItemised, groupName }) => {
      const inGroup = group ? ` وعدد الأطراف في مجموعة ${groupName} التي تضمّها: ${parties}.` : '';
      switch (status) {
        case 'new-2021':
          return { text: `${strong}: ورد الاسم، مع معلومات جديدة في عام 2021.${inGroup}`, strong };
        case 'earlier-only':
          return { text: `${strong}: ورد الاسم، مع معلومات سابقة لعام 2021.${inGroup}`, strong };
        case 'not-known':
          return {
            text: `${strong}: لا يمكن من النص المتاح لدينا معرفة ما إذا كان الاسم ضمن الدول الـ ${total}، لأن الجزء الذي كان سيرد فيه الاسم من القائمة مفقود.${inGroup}`,
            strong,
          };
        case 'not-named':
          return {
            text: `${strong}: لم يرد الاسم في النص المتاح لدينا، وهو نص فُقد منه ${notItemised} من الأسماء الـ ${total}.${inGroup}`,
            strong,
          };
        case 'not-a-party':
          return notAParty(strong);
      }
    },
    updated: ({ nameInText: strong, status }, { total }) => {
      if (status === 'new-2021')
        return { text: `${strong}: الاسم من أسماء الدول الواردة، وعددها ${total}.`, strong };
      if (status === 'not-a-party') return notAParty(strong);
      return { text: `${strong}: الاسم ليس من أسماء الدول الواردة لعام 2021، وعددها ${total}.`, strong };
    },
    parties: ({ nameInText: strong, group, status }, { parties, groupName }) => {
      if (status === 'not-a-party') return notAParty(strong);
      return group
        ? {
            text: `${strong}: طرف في الاتفاقية، وعدد الأطراف في مجموعة ${groupName}: ${parties}.`,
            strong,
          }
        : { text: `${strong}: طرف في الاتفاقية، خارج المجموعات الإقليمية.`, strong };
    },
    unnamed: ({ nameInText: strong, status }) =>
      status === 'not-a-party'
        ? notAParty(strong)
        : { text: `${strong}: لا يمكن قول شيء هنا، فمصدر هذا الشكل يعدّ الدول ولا يسمّيها.`, strong },
  },
};
