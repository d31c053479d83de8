import type { FigureUnit, RegionalGroupId } from '@uncac-figures/dataset';

/** The place of one value of Figure I or II: a group in a year. */
export interface PublishedRow {
  /** Such as `african-2019`. */
  readonly row: string;
  readonly group: RegionalGroupId;
  readonly year: number;
  /** `null` where the data have none; never estimated. */
  readonly value: number | null;
  readonly unit: FigureUnit | null;
}

/** Which of the two figures of the report: I is about the first cycle, II about the second. */
export type PublishedNumber = 1 | 2;

/** Fields of the table: the headers of the CSV file. */
export type PublishedField = 'group' | 'year' | 'value' | 'unit';
