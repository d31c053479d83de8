import type { LineId } from './rows.js';

/** A column of the matrix: the letter at its head, and its name in a few words. */
export interface ColumnName {
  readonly letter: string;
  readonly name: string;
}

/** The numbers in findings. Counts are coded measures. */
export interface MatrixFacts {
  /** All measures that the figure counts. */
  readonly total: number;
  /** Measures of each line. */
  readonly lines: Readonly<Partial<Record<LineId, number>>>;
  /** The lines with most measures, more than one where they are level, and their count. */
  readonly top: { readonly lines: readonly string[]; readonly count: number };
  /** The column in which the first of them has most, and its count there. */
  readonly topColumn: { readonly column: ColumnName; readonly count: number };
  /** The category that is opened, if one is. */
  readonly opened: ColumnName | undefined;
}

/** What the findings of lists speak of: measures with an entry in the list, of all measures. */
export interface ListFacts {
  readonly total: number;
  readonly listed: number;
}

/** Heads of the table's columns that are no category: the lists' group and item, totals, paragraphs. */
export type TextColumn = 'group' | 'item' | 'total' | 'paragraphs';
