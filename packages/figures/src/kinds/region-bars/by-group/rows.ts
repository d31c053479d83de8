import type { RegionalGroupId } from '@uncac-figures/dataset';

/**
 * One group of States, or States of no group, as a bar shows them. Counts are numbers of States; `part1` to `whole` are
 * what is drawn, in the unit of the measure.
 */
export interface RegionBarsRow {
  readonly row: RegionalGroupId | 'no-group' | 'not-itemised';
  /** `group`: a bar among the others. `apart`: a bar of its own below the line. `table`: only in the table. */
  readonly place: 'group' | 'apart' | 'table';
  /** Named, with new information. */
  readonly updated: number;
  /** Named, with earlier information only. */
  readonly earlier: number;
  /** Known by name: `updated` and `earlier` together; a lower bound of those that provided information. */
  readonly known: number;
  /** Bounds of those that provided information; `low` only if all lost names lie in the two gaps of footnote 5. */
  readonly low: number | null;
  readonly high: number | null;
  /** States parties of the group on the day of the edition. */
  readonly parties: number;
  /** States of the group. */
  readonly states: number;
  /** Width of the first solid part, from 0. */
  readonly part1: number;
  /** Where the second solid part ends. */
  readonly part2: number;
  /** Where the hatch ends. */
  readonly possible: number;
  /** Where the outline ends. */
  readonly whole: number;
}

/** Fields of the tables: the headers of the CSV files. */
export type RegionBarsField =
  | 'group'
  | 'updated'
  | 'earlier'
  | 'known'
  | 'possible_low'
  | 'possible_high'
  | 'parties'
  | 'states'
  | 'updated_share'
  | 'earlier_share'
  | 'known_share'
  | 'possible_high_share'
  | 'parties_share';
