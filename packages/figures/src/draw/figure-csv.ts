import type { CompiledFigure } from '../model/compiled-figure.js';

/**
 * The figure's table as CSV (RFC 4180, UTF-8 with a byte order mark, which spreadsheets need for Arabic):
 * the same rows, order and values; stable English headers, labels in the language, numbers plain. A cell without a
 * value is empty.
 */
export function figureCsv({ table }: Pick<CompiledFigure, 'table'>): string {
  const header = table.columns.map(({ field }) => field);
  const lines = [header, ...table.rows.map(({ cells }) => cells)];
  return '\uFEFF' + lines.map(cells => cells.map(quote).join(',') + '\r\n').join('');
}

function quote(cell: string | number | null): string {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
