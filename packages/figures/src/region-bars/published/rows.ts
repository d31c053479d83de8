import type { FigureUnit, RegionalGroupId } from '@uncac-figures/dataset';

/** The place of one value of Figure I or II: a group in a year. */
export interface PublishedRow {
  /** Such as `african-2019`. */
  readonly row: string;
  readonly group: RegionalGroupId;
  readonly year: number;
  /** `null` where none is held; never estimated. */
  readonly value: number | null;
  readonly unit: FigureUnit | null;
}
