import type { CategoryMatrixWords } from './words/category-matrix-words.js';
import { columnName, type ColumnNames } from './column-names.js';
import { cellId, type MatrixRow } from './rows.js';

/** A cell that the specification draws, with the words of its line and its column. */
export interface PictureRow extends MatrixRow {
  readonly row: string;
  readonly step: 0 | 1 | 2 | 3 | 4;
  readonly number: string;
  /** Name and total of the line, head and total of the column. */
  readonly name: string;
  readonly lineNumber: string;
  readonly head: string;
  readonly columnNumber: string;
  /** Name and number of all measures. */
  readonly allName: string;
  readonly allNumber: string;
}

/** The cells with their words; the same in both layouts. */
export function pictureRows(
  rows: readonly MatrixRow[],
  columns: ColumnNames,
  words: CategoryMatrixWords,
): readonly PictureRow[] {
  const lines: Readonly<Record<string, string>> = words.lines;
  const total = rows
    .filter(({ lineIndex }) => lineIndex === 0)
    .reduce((sum, { columnTotal }) => sum + columnTotal, 0);
  return rows.map(row => ({
    ...row,
    row: cellId(row),
    step: stepOf(row.count),
    number: words.number(row.count),
    name: lines[row.line] ?? '',
    lineNumber: words.number(row.lineTotal),
    head: columnName(row.column, columns).letter,
    columnNumber: words.number(row.columnTotal),
    allName: words.all,
    allNumber: words.number(total),
  }));
}

/** The colour step of a count: 1–2, 3–9, 10–19, 20 and more; 0 for an empty cell. */
export function stepOf(count: number): PictureRow['step'] {
  if (count >= 20) return 4;
  if (count >= 10) return 3;
  if (count >= 3) return 2;
  return count > 0 ? 1 : 0;
}
