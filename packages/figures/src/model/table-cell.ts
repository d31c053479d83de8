import type { CompiledFigure, TableCell } from './compiled-figure.js';

/** The number or text in one cell of the table; `null` where there is none. */
export function tableCell(figure: Pick<CompiledFigure, 'table'>, rowId: string, field: string): TableCell {
  const column = figure.table.columns.findIndex(({ field: name }) => name === field);
  return figure.table.rows.find(({ id }) => id === rowId)?.cells[column] ?? null;
}
