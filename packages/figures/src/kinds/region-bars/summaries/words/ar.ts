import { partiesDay, countsMonth } from '../../../../words/edition.ar.js';
import type { EditionFacts } from '../../../../model/edition.js';
import { joinWords } from '../../../../language/join-words.js';
import { ofParties } from '../../../../language/nouns.ar.js';
import { numbers } from '../../../../language/numbers.js';
import { report, treatyList } from '../../../../words/report.ar.js';
import type { SummariesWords } from './summaries-words.js';

const { count, share } = numbers('ar');
const cycleName = (cycle: number): string =>
  cycle === 1 ? 'دورة الاستعراض الأولى' : 'دورة الاستعراض الثانية';

export const words = (edition: EditionFacts): SummariesWords => ({
  title: {
    count: 'الخلاصات الوافية المنجزة، بحسب دورة الاستعراض',
    share: 'نسبة الأطراف التي أُنجزت خلاصاتها الوافية، بحسب دورة الاستعراض',
  },
  cycle: cycleName,
  finding: rows =>
    `حتى ${countsMonth(edition)} بلغ عدد الدول التي أُنجزت خلاصاتها الوافية ${joinWords(
      'ar',
      rows.map(({ cycle, completed: n }) => `${count(n)} في ${cycleName(cycle)}`),
    )}.`,
  alt: briefs => `أشرطة بحسب دورة الاستعراض، الخلاصات الوافية المنجزة والأطراف: ${briefs.join('؛ ')}.`,
  brief: (name, { completed: n, parties }, measure) =>
    `${name}، ${measure === 'count' ? count(n) : share(n, parties)} من أصل ${count(parties)}`,
  legend: [
    ['part-1', { count: 'أُنجزت الخلاصة الوافية', share: 'أُنجزت الخلاصة الوافية' }],
    ['whole', { count: 'جميع الأطراف', share: 'جميع الأطراف (100%)' }],
  ],
  value: ({ completed: n, parties }, measure) => {
    const strong = measure === 'count' ? count(n) : share(n, parties);
    return { text: `${strong} من أصل ${count(parties)}`, strong };
  },
  sentence: ({ cycle, completed: n, parties }, measure) =>
    `${cycleName(cycle)}: أُنجزت الخلاصات الوافية لـ ${measure === 'count' ? count(n) : share(n, parties)} من أصل ${ofParties(parties)} حتى ${countsMonth(edition)}.`,
  caption: {
    count: `الدول التي أُنجزت خلاصاتها الوافية، بحسب دورة الاستعراض، ${countsMonth(edition)}.`,
    share: `النسبة المئوية من جميع الأطراف، بحسب دورة الاستعراض، ${countsMonth(edition)}.`,
  },
  columns: {
    cycle: 'الدورة',
    completed: 'المنجزة',
    completed_share: 'المنجزة، %',
    parties: 'الأطراف',
  },
  notes: measure => [
    `لا يورد التقرير سوى المجاميع، دون توزيع بحسب المناطق، ولا يذكر العدد الكلي الذي تُنسب إليه. ولم يُذكر تاريخ انتهاء أي من دورتي الاستعراض. والأطراف هي الأطراف جميعها في ${partiesDay(edition)}، ومنها الاتحاد الأوروبي.`,
    ...(measure === 'share' ? ['النسب مقرَّبة.'] : []),
  ],
  source: `${report(edition)}، الفقرة ${edition.firstTotalParagraph}. ${treatyList(edition)}`,
});
