import type { CategoryId, MeasureType, Quantifier, Stage } from '@uncac-figures/dataset';

/** Types of measure, without the two types of rows that report no measure. */
export type LineType = Exclude<MeasureType, 'impact-statement' | 'not-implemented'>;

/** A line of the matrix: a type, a stage or a number of States. */
export type LineId = LineType | Stage | Quantifier;

/**
 * One cell of the matrix, empty ones included, down the lines and along the columns. Counts are coded measures,
 * never States.
 */
export interface MatrixRow {
  readonly line: LineId;
  /**
   * A category. Where one is opened: a subsection of it, or the category itself for measures before its first
   * subsection.
   */
  readonly column: CategoryId | (string & {});
  readonly count: number;
  /** Of the whole line and of the whole column. */
  readonly lineTotal: number;
  readonly columnTotal: number;
  /** Places down and across, from 0. */
  readonly lineIndex: number;
  readonly columnIndex: number;
}

/** `legislation/c`: name of a cell, as the figure's row. */
export function cellId({ line, column }: Pick<MatrixRow, 'line' | 'column'>): string {
  return `${line}/${column}`;
}
