import { cycleTimelineState } from './cycle-timeline-state.ar.js';
import { joinWords } from './join-words.js';
import type { ElementWords } from './words.js';

const groups = {
  african: 'الدول الأفريقية',
  'asia-pacific': 'دول آسيا والمحيط الهادئ',
  'eastern-european': 'دول أوروبا الشرقية',
  'latin-american-caribbean': 'دول أمريكا اللاتينية ومنطقة البحر الكاريبي',
  'western-european-other': 'دول أوروبا الغربية ودول أخرى',
} as const;

export const elementWords: ElementWords = {
  review: 'draft',
  groups,
  table: 'الجدول',
  cite: 'الاستشهاد',
  notLoaded: 'تعذّر تحميل هذا الشكل.',
  notLoadedReason: 'لم يصل ملف الشكل. والأرقام متاحة أيضًا في ملف CSV.',
  tryAgain: 'إعادة المحاولة',
  unknownState: code => ({
    text: `«${code}» ليس رمز دولة في البيانات. ويُعرض الشكل بلا علامة.`,
    strong: `«${code}»`,
  }),
  nearest: 'الأقرب:',
  unknownFigure: (name, known) => ({
    text: `لا يوجد هنا شكل باسم «${name}». والأشكال المتاحة: ${joinWords('ar', known)}.`,
    strong: `«${name}»`,
  }),
  unknownOption: (option, value, known) => ({
    text: `«${value}» ليست من قيم ${option} في هذا الشكل. والقيم المتاحة: ${joinWords('ar', known)}.`,
    strong: `«${value}»`,
  }),
  state: {
    cycles: cycleTimelineState.sentence,
    joined: ({ nameInText: strong, status, treaty }, { parties }) => {
      if (status === 'not-a-party')
        return { text: `${strong}: غير طرف في الاتفاقية في 30 أيلول/سبتمبر 2021.`, strong };
      const day = treaty.verified ? '' : ' (اليوم غير متحقَّق منه)';
      const year = `${treaty.date?.slice(0, 4)}${day}`;
      return { text: `${strong}: سنة الانضمام ${year}، وعدد الأطراف المنضمة فيها: ${parties}.`, strong };
    },
    unnamed: ({ nameInText: strong, status }) =>
      status === 'not-a-party'
        ? { text: `${strong}: غير طرف في الاتفاقية في 30 أيلول/سبتمبر 2021.`, strong }
        : { text: `${strong}: لا يمكن قول شيء هنا، فمصدر هذا الشكل يعدّ الدول ولا يسمّيها.`, strong },
    provided: ({ nameInText: strong, group, status }, { parties, stated, notItemised }) => {
      const inGroup = group ? ` وعدد الأطراف في مجموعة ${groups[group]} التي تضمّها: ${parties}.` : '';
      switch (status) {
        case 'new-2021':
          return { text: `${strong}: ورد الاسم، مع معلومات جديدة في عام 2021.${inGroup}`, strong };
        case 'earlier-only':
          return { text: `${strong}: ورد الاسم، مع معلومات سابقة لعام 2021.${inGroup}`, strong };
        case 'not-known':
          return {
            text: `${strong}: لا يمكن من النص المتاح لدينا معرفة ما إذا كان الاسم ضمن الدول الـ ${stated}، لأن الجزء الذي كان سيرد فيه الاسم من القائمة مفقود.${inGroup}`,
            strong,
          };
        case 'not-named':
          return {
            text: `${strong}: لم يرد الاسم في النص المتاح لدينا، وهو نص فُقد منه ${notItemised} من الأسماء الـ ${stated}.${inGroup}`,
            strong,
          };
        case 'not-a-party':
          return { text: `${strong}: غير طرف في الاتفاقية في 30 أيلول/سبتمبر 2021.`, strong };
      }
    },
    updated: ({ nameInText: strong, status }, { stated }) => {
      if (status === 'new-2021')
        return { text: `${strong}: الاسم من أسماء الدول الواردة، وعددها ${stated}.`, strong };
      if (status === 'not-a-party')
        return { text: `${strong}: غير طرف في الاتفاقية في 30 أيلول/سبتمبر 2021.`, strong };
      return { text: `${strong}: الاسم ليس من أسماء الدول الواردة لعام 2021، وعددها ${stated}.`, strong };
    },
    parties: ({ nameInText: strong, group, status }, { parties }) => {
      if (status === 'not-a-party')
        return { text: `${strong}: غير طرف في الاتفاقية في 30 أيلول/سبتمبر 2021.`, strong };
      return group
        ? {
            text: `${strong}: طرف في الاتفاقية، وعدد الأطراف في مجموعة ${groups[group]}: ${parties}.`,
            strong,
          }
        : { text: `${strong}: طرف في الاتفاقية، خارج المجموعات الإقليمية.`, strong };
    },
    measures: ({ nameInText: strong }) => ({
      text: `${strong}: لا يسمّي التقرير الدول صاحبة التدابير، فلا يمكن أن يُعرف منه ما إذا كان أيٌّ منها متعلقًا بهذا الاسم.`,
      strong,
    }),
  },
};
