import type { EditionDays } from '../../../model/edition.js';
import type { Phrase } from '../../../model/phrase.js';
import type { RegionBarsStateWords } from './region-bars-state-words.js';
import { notAParty } from '../../../words/about-state.ar.js';

/** The European Union counts as a party and is not among the States counted. */
const notAState = (strong: string): Phrase => ({
  text: `${strong} محسوب طرفاً، وليس من الدول المعدودة هنا.`,
  strong,
});

export const stateWords = (edition: EditionDays): RegionBarsStateWords => ({
  review: 'draft',
  sentences: {
    provided: ({ nameInText: strong, group, status, m49 }, { parties, total, notItemised, groupName }) => {
      const inGroup = group ? ` وعدد الأطراف في مجموعة ${groupName} التي تضمّها: ${parties}.` : '';
      if (m49 === null) return notAState(strong);
      switch (status) {
        case 'new':
          return {
            text: `${strong} من الدول المسمّاة التي قدمت معلومات، ومنها معلومات جديدة في عام ${edition.newYears}.${inGroup}`,
            strong,
          };
        case 'earlier-only':
          return {
            text: `${strong} من الدول المسمّاة التي قدمت معلومات، وكلها سابقة لعام ${edition.newFrom}.${inGroup}`,
            strong,
          };
        case 'not-known':
          return {
            text: `لا يمكن من نسخة التقرير المستخدمة هنا معرفة ما إذا كانت ${strong} من الدول الـ ${total}، لأن الجزء الذي كان سيرد فيه الاسم من القائمة مفقود.${inGroup}`,
            strong,
          };
        case 'not-named':
          return {
            text: `فُقد من نسخة التقرير المستخدمة هنا ${notItemised} من الأسماء الـ ${total}؛ وليست ${strong} من الأسماء الباقية، ولا يُستنتج من ذلك شيء.${inGroup}`,
            strong,
          };
        case 'not-a-party':
          return notAParty(strong, edition);
      }
    },
    updated: ({ nameInText: strong, status, m49 }, { total }) => {
      if (m49 === null) return notAState(strong);
      if (status === 'new')
        return {
          text: `${strong} من الدول التي جُمعت منها معلومات جديدة في عام ${edition.newYears}، وعددها ${total}.`,
          strong,
        };
      if (status === 'not-a-party') return notAParty(strong, edition);
      return {
        text: `جُمعت في عام ${edition.newYears} معلومات جديدة من دول عددها ${total}، وليست ${strong} منها؛ ولا يُستنتج من ذلك شيء عن المعلومات السابقة.`,
        strong,
      };
    },
    parties: ({ nameInText: strong, group, status }, { parties, groupName }) => {
      if (status === 'not-a-party') return notAParty(strong, edition);
      return group
        ? {
            text: `${strong}: طرف في الاتفاقية، وعدد الأطراف في مجموعة ${groupName}: ${parties}.`,
            strong,
          }
        : { text: `${strong}: طرف في الاتفاقية، خارج المجموعات الإقليمية.`, strong };
    },
    unnamed: ({ nameInText: strong, status }) =>
      status === 'not-a-party'
        ? notAParty(strong, edition)
        : { text: `مصدر هذا الشكل يعدّ الدول ولا يسمّيها، فلا يمكن قول شيء هنا عن ${strong}.`, strong },
  },
});
