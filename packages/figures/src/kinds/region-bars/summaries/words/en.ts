import type { SummariesRow } from '../rows.js';
import { joinWords } from '../../../../language/join-words.js';
import { numbers } from '../../../../language/numbers.js';
import type { SummariesWords } from './summaries-words.js';

const { count, share } = numbers('en');
const ordinal = (cycle: number): string => (cycle === 1 ? 'first' : 'second');
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
  alt: briefs => `Bars by review cycle, executive summaries completed and parties: ${briefs.join('; ')}.`,
  brief: (name, { completed: n, parties }, measure) =>
    `${name}, ${measure === 'count' ? count(n) : share(n, parties)} of ${count(parties)}`,
  legend: [
    ['part-1', { count: 'Executive summary completed', share: 'Executive summary completed' }],
    ['whole', { count: 'All parties', share: 'All parties (100%)' }],
  ],
  value: ({ completed: n, parties }, measure) => {
    const strong = measure === 'count' ? count(n) : share(n, parties);
    return { text: `${strong} of ${count(parties)}`, strong };
  },
  sentence: ({ cycle, completed: n, parties }, measure) =>
    measure === 'count'
      ? `${words.cycle(cycle)}: executive summaries completed for ${count(n)} of ${count(parties)} parties by September 2021.`
      : `${words.cycle(cycle)}: executive summaries completed for ${share(n, parties)} of the ${count(parties)} parties by September 2021.`,
  caption: {
    count: 'States with an executive summary completed, by review cycle, September 2021.',
    share: 'Per cent of all parties, by review cycle, September 2021.',
  },
  columns: {
    cycle: 'Cycle',
    completed: 'Completed',
    completed_share: 'Completed, %',
    parties: 'Parties',
  },
  notes: measure => [
    'The report gives totals only; no split by region exists in the text we hold. Neither cycle has a stated end. The parties are all those on 30 September 2021, the European Union among them.',
    ...(measure === 'share' ? ['Per cent are rounded.'] : []),
  ],
  source:
    'Report by the Secretariat, Conference of the States Parties, ninth session, 4 October 2021, para. 5. Parties: treaty list, 30 September 2021 (derived).',
};
