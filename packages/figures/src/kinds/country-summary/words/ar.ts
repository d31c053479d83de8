import { ofParties, ofStates } from '../../../language/nouns.ar.js';
import { numbers } from '../../../language/numbers.js';
import type { CountrySummaryWords } from './country-summary-words.js';

const { count } = numbers('ar');

export const words: CountrySummaryWords = {
  titles: {
    all: 'الدول في استعراض التنفيذ',
    'no-group': 'خارج المجموعات الإقليمية: استعراض التنفيذ',
  },
  title: group => `${group} في استعراض التنفيذ`,
  finding: ({ known, parties: all, updated }) =>
    `من أصل ${ofParties(all)} في المجموعة، يُعرف بالاسم ${count(known)} على الأقل قدمت معلومات، منها ${count(updated)} بمعلومات جديدة في 2021.`,
  noGroupFinding: 'الكرسي الرسولي والاتحاد الأوروبي طرفان في الاتفاقية، وهما خارج المجموعات الإقليمية.',
  sentence: (name, { known, parties: all, updated, earlier, high }) =>
    `${name}: المعروف بالاسم ${count(known)} على الأقل من أصل ${ofParties(all)}، منها ${count(updated)} بمعلومات جديدة في 2021 و${count(earlier)} بمعلومات سابقة فقط. وقد يصل العدد إلى ${count(high)}.`,
  allSentence: ({ stated, parties: all, named, updated, notItemised }) =>
    `الدول الأطراف: قدمت ${count(stated)} من أصل ${ofStates(all)} معلومات حتى أيلول/سبتمبر 2021؛ منها ${count(named)} معروفة بالاسم (${count(updated)} بمعلومات جديدة في 2021 و${count(named - updated)} بمعلومات سابقة فقط)، و${count(notItemised)} غير مفصّلة.`,
  located: (sentence, where) => `${sentence} ${where}.`,
  where: {
    'new-2021': ({ updated }) => `هذه الدولة من بين هذه الـ ${count(updated)}`,
    'earlier-only': ({ earlier }) => `هذه الدولة من بين هذه الـ ${count(earlier)}`,
    'not-known': () => 'هذه الدولة: لا تمكن معرفة ذلك',
    'not-named': () => 'هذه الدولة: لم يرد اسمها',
    'not-a-party': () => '',
  },
  allLegend: ({ stated }) => ({
    possible: `غير مفصّلة: محسوبة ضمن الـ ${count(stated)} وغير مسمّاة في النص المتاح`,
    whole: 'الدول الأطراف',
  }),
  notes: {
    all: [
      'عدد الدول الأطراف محسوب من قائمة المعاهدة، ولا يذكر التقرير هذا العدد. والاتحاد الأوروبي طرف ولا يُحسب دولةً.',
    ],
    'no-group': ['الاتحاد الأوروبي طرف ولا يُحسب دولةً.'],
  },
};
