import type { ParticipationStatus } from '@uncac-figures/dataset';
import type { CountrySummaryRow } from '../rows.js';
import type { RegionBarsFacts } from '../../region-bars/by-group/facts.js';

/** What the pictures of the summary say, each for many States. What is said about one State stands elsewhere. */
export interface CountrySummaryWords {
  readonly titles: Readonly<Record<'all' | 'no-group', string>>;
  readonly title: (group: string) => string;
  readonly finding: (row: CountrySummaryRow) => string;
  readonly noGroupFinding: string;
  /** A full sentence about the row, beginning with its name. */
  readonly sentence: (name: string, row: CountrySummaryRow) => string;
  readonly allSentence: (facts: RegionBarsFacts) => string;
  /** The sentence about the row, then one that says where the State is. */
  readonly located: (sentence: string, where: string) => string;
  /** Over the bracket: where the State is. At most 30 characters; empty where it is nowhere on the bar. */
  readonly where: Readonly<Record<ParticipationStatus, (row: CountrySummaryRow) => string>>;
  /** What the last parts of the bar mean where it is of all States. */
  readonly allLegend: (facts: RegionBarsFacts) => Readonly<Record<'possible' | 'whole', string>>;
  readonly notes: Readonly<Record<'all' | 'no-group', readonly string[]>>;
}
