import type { SummariesRow } from '../rows.js';
import { joinWords } from '../../../../language/join-words.js';
import { REPORT, TREATY_LIST } from '../../../../words/report.en.js';
import { numbers } from '../../../../language/numbers.js';
import type { SummariesWords } from './summaries-words.js';

const { count, share } = numbers('en');
const ordinal = (cycle: number): string => (cycle === 1 ? 'first' : 'second');
const parties = (n: number): string => (n === 1 ? '1 party' : `${count(n)} parties`);
const completed = ({ completed: n }: SummariesRow): string => (n === 1 ? '1 State' : `${count(n)} States`);

export const words: SummariesWords = {
  title: {
    count: 'Executive summaries completed, by review cycle',
    share: 'Share of parties with an executive summary completed, by review cycle',
  },
  cycle: cycle => (cycle === 1 ? 'First cycle' : 'Second cycle'),
  finding: rows =>
    `By September 2021 executive summaries were completed for ${joinWords(
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
      ? `${words.cycle(cycle)}: executive summaries completed for ${count(n)} of the ${parties(all)} by September 2021.`
      : `${words.cycle(cycle)}: executive summaries completed for ${share(n, all)} of the ${parties(all)} by September 2021.`,
  caption: {
    count: 'States with an executive summary completed, by review cycle, September 2021.',
    share: 'Percentage of all parties, by review cycle, September 2021.',
  },
  columns: {
    cycle: 'Cycle',
    completed: 'Completed',
    completed_share: 'Completed, %',
    parties: 'Parties',
  },
  notes: measure => [
    'The report gives totals only, without a breakdown by region, and does not say of how many States they are a part. No end date is given for either cycle. The parties are all those as at 30 September 2021, including the European Union.',
    ...(measure === 'share' ? ['Percentages are rounded.'] : []),
  ],
  source: `${REPORT}, para. 5. ${TREATY_LIST}`,
};
