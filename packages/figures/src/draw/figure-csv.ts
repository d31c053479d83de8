import type { CompiledFigure, TableCell, TableColumn } from '../model/compiled-figure.js';
import { spreadsheetDate, spreadsheetText } from './spreadsheet-text.js';

/** Last column of every file: 1 where the row is a total, a stated number or a remainder; 0 where rows add up. */
const IS_TOTAL = 'is_total';

/**
 * The figure's table as CSV (RFC 4180, UTF-8 with a byte order mark, without which Excel takes the letters for others):
 * the same rows, order and values, and a last column `is_total`; stable English headers, labels in the language, numbers
 * plain, dates by ISO 8601-2. A cell without a value is empty. A text that a spreadsheet would run, or change to a date
 * or a number, has an apostrophe before it; no figure of this package has one.
 */
export function figureCsv({ table: { columns, rows } }: Pick<CompiledFigure, 'table'>): string {
  const lines = [
    [...columns.map(({ field }) => spreadsheetText(field)), IS_TOTAL],
    ...rows.map(({ cells, total }) => [
      ...cells.map((cell, index) => cellText(cell, columns[index])),
      total ? '1' : '0',
    ]),
  ];
  return '\uFEFF' + lines.map(cells => cells.map(quote).join(',') + '\r\n').join('');
}

function cellText(cell: TableCell, column: TableColumn | undefined): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return spreadsheetText(column?.type === 'date' ? spreadsheetDate(cell) : cell);
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
