import { countsMonth } from '../../../words/edition.ar.js';
import { newYears, type EditionFacts } from '../../../model/edition.js';
import { ofParties, ofStates } from '../../../language/nouns.ar.js';
import { numbers } from '../../../language/numbers.js';
import type { CountrySummaryWords } from './country-summary-words.js';

const { count } = numbers('ar');

export const words = (edition: EditionFacts): CountrySummaryWords => ({
  titles: {
    all: 'الدول في استعراض التنفيذ',
    'no-group': 'خارج المجموعات الإقليمية: استعراض التنفيذ',
  },
  title: group => `${group} في استعراض التنفيذ`,
  finding: ({ known, parties: all, updated }) =>
    `قدّم معلومات ما لا يقل عن ${count(known)} من أصل ${ofParties(all)} في المجموعة، وجُمعت معلومات جديدة من ${count(updated)} منها في عام ${newYears(edition)}.`,
  noGroupFinding: 'الكرسي الرسولي والاتحاد الأوروبي طرفان في الاتفاقية، وهما خارج المجموعات الإقليمية.',
  sentence: (name, { known, parties: all, updated, earlier, high }) =>
    `${name}: قدّم معلومات ما لا يقل عن ${count(known)} من أصل ${ofParties(all)} (يسمّي النص المتاح ${count(known)}: ${count(updated)} بمعلومات جديدة في عام ${newYears(edition)} و${count(earlier)} بمعلومات سابقة فقط). وقد يصل العدد إلى ${count(high)}.`,
  allSentence: ({ stated, parties: all, named, updated, notItemised }) =>
    `الدول الأطراف: قدمت ${count(stated)} من أصل ${ofStates(all)} معلومات حتى ${countsMonth(edition)}؛ ويسمّي النص المتاح ${count(named)} منها (${count(updated)} بمعلومات جديدة في عام ${newYears(edition)} و${count(named - updated)} بمعلومات سابقة فقط)، ولا يسمّي ${count(notItemised)}.`,
  located: (sentence, where) => `${sentence} ${where}.`,
  where: {
    new: ({ updated }) => `هذه الدولة من الدول الـ ${count(updated)}`,
    'earlier-only': ({ earlier }) => `هذه الدولة من الدول الـ ${count(earlier)}`,
    'not-known': () => 'هذه الدولة: لا تمكن معرفة ذلك',
    'not-named': () => 'هذه الدولة: غير مسمّاة',
    'not-a-party': () => '',
  },
  allLegend: ({ stated }) => ({
    possible: `غير مسمّاة: من الدول الـ ${count(stated)} ولم يسمّها النص المتاح`,
    whole: 'الدول الأطراف',
  }),
  notes: {
    all: [
      'عدد الدول الأطراف محسوب من قائمة المعاهدات، ولا يذكر التقرير هذا العدد. والاتحاد الأوروبي طرف ولا يُحسب دولةً.',
    ],
    'no-group': [],
  },
});
