import type { ParticipationStatus } from '@uncac-figures/dataset';
import type { CountrySummaryRow } from '../rows.js';
import type { RegionBarsFacts } from '../../region-bars/by-group/facts.js';

/**
 * The words of the summary's pictures, each of which serves many States. Words about one State are in `about-state`.
 */
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
  /** Over the bracket: where the State is. At most 30 characters; empty where the State is in no part of the bar. */
  readonly where: Readonly<Record<ParticipationStatus, (row: CountrySummaryRow) => string>>;
  /** The legend's words for the last two parts of a bar that counts all States. */
  readonly allLegend: (facts: RegionBarsFacts) => Readonly<Record<'possible' | 'whole', string>>;
  readonly notes: Readonly<Record<'all' | 'no-group', readonly string[]>>;
}
