import type { RegionalGroupId } from '@uncac-figures/dataset';

/** The States parties of one group, or of all, and how many are known to have provided information. */
export interface CountrySummaryRow {
  readonly row: RegionalGroupId | 'no-group' | 'all';
  /** Named, with new information. */
  readonly updated: number;
  /** Named, with earlier information only. */
  readonly earlier: number;
  /** `updated` and `earlier` together: a lower bound of those that provided information. */
  readonly known: number;
  /** Bounds of the States that provided information. For all States both are the number that the report states, 153. */
  readonly low: number;
  readonly high: number;
  /** States parties on the day of the edition. */
  readonly parties: number;
  /** The part of the parties in which the State is, from and to. */
  readonly from: number;
  readonly to: number;
}
