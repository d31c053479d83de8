import { partiesDay, countsMonth } from '../../../../words/edition.en.js';
import type { EditionFacts } from '../../../../model/edition.js';
import type { SummariesRow } from '../rows.js';
import { joinWords } from '../../../../language/join-words.js';
import { report, treatyList } from '../../../../words/report.en.js';
import { numbers } from '../../../../language/numbers.js';
import type { SummariesWords } from './summaries-words.js';

const { count, share } = numbers('en');
const ordinal = (cycle: number): string => (cycle === 1 ? 'first' : 'second');
const parties = (n: number): string => (n === 1 ? '1 party' : `${count(n)} parties`);
const completed = ({ completed: n }: SummariesRow): string => (n === 1 ? '1 State' : `${count(n)} States`);
const cycleName = (cycle: number): string => (cycle === 1 ? 'First cycle' : 'Second cycle');

export const words = (edition: EditionFacts): SummariesWords => ({
  title: {
    count: 'Executive summaries completed, by review cycle',
    share: 'Share of parties with an executive summary completed, by review cycle',
  },
  cycle: cycleName,
  finding: rows =>
    `By ${countsMonth(edition)} executive summaries were completed for ${joinWords(
      'en',
      rows.map(row => `${completed(row)} in the ${ordinal(row.cycle)} cycle`),
    )}.`,
  alt: briefs =>
    `Bar chart by review cycle, executive summaries completed and parties: ${briefs.join('; ')}.`,
  brief: (name, { completed: n, parties: all }, measure) =>
    `${name}, ${measure === 'count' ? count(n) : share(n, all)} of ${count(all)}`,
  legend: [
    ['part-1', { count: 'Executive summary completed', share: 'Executive summary completed' }],
    ['whole', { count: 'All parties', share: 'All parties (100%)' }],
  ],
  value: ({ completed: n, parties: all }, measure) => {
    const strong = measure === 'count' ? count(n) : share(n, all);
    return { text: `${strong} of ${count(all)}`, strong };
  },
  sentence: ({ cycle, completed: n, parties: all }, measure) =>
    measure === 'count'
      ? `${cycleName(cycle)}: executive summaries completed for ${count(n)} of the ${parties(all)} by ${countsMonth(edition)}.`
      : `${cycleName(cycle)}: executive summaries completed for ${share(n, all)} of the ${parties(all)} by ${countsMonth(edition)}.`,
  caption: {
    count: `States with an executive summary completed, by review cycle, ${countsMonth(edition)}.`,
    share: `Percentage of all parties, by review cycle, ${countsMonth(edition)}.`,
  },
  columns: {
    cycle: 'Cycle',
    completed: 'Completed',
    completed_share: 'Completed, %',
    parties: 'Parties',
  },
  notes: measure => [
    `The report gives totals only, without a breakdown by region, and does not say of how many States they are a part. No end date is given for either cycle. The parties are all those as at ${partiesDay(edition)}, including the European Union.`,
    ...(measure === 'share' ? ['Percentages are rounded.'] : []),
  ],
  source: `${report(edition)}, para. ${edition.firstTotalParagraph}. ${treatyList(edition)}`,
});
