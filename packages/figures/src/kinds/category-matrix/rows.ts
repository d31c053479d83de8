import type { CategoryId, MeasureType, Quantifier, Stage } from '@uncac-figures/dataset';

/** Types of measure, without the two that stand on rows that report none. */
export type LineType = Exclude<MeasureType, 'impact-statement' | 'not-implemented'>;

/** What a line of the matrix stands for. */
export type LineId = LineType | Stage | Quantifier;

/**
 * One cell of the matrix, empty ones included, down the lines and along the columns. Counts are coded measures,
 * never States.
 */
export interface MatrixRow {
  readonly line: LineId;
  /** A category; where one is opened, a subsection of it, or the category for what stands before its subsections. */
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
