import type { FigureTable, TableColumn } from '../../model/compiled-figure.js';
import type { CategoryMatrixWords } from './words/category-matrix-words.js';
import { columnName, type ColumnNames } from './column-names.js';
import type { MatrixFigure } from './options.js';
import { paragraphList } from './paragraph-list.js';
import type { MatrixRow } from './rows.js';

/** Stable name of the first column of each figure. */
const LINE_FIELDS = { types: 'type', stage: 'stage', quantifier: 'states' } as const;

/** The line of a measure, and its paragraph of the report. */
interface Placed {
  readonly line: string;
  readonly paragraph: number;
}

/**
 * The matrix in numbers, zeros included, with totals on both edges; the paragraphs of each line lead to its measures
 * in the report.
 */
export function matrixTable(
  rows: readonly MatrixRow[],
  placed: readonly Placed[],
  figure: MatrixFigure,
  names: ColumnNames,
  words: CategoryMatrixWords,
): FigureTable {
  const lines = rows.filter(({ columnIndex }) => columnIndex === 0);
  const columns = rows.filter(({ lineIndex }) => lineIndex === 0);
  const lineNames: Readonly<Record<string, string>> = words.lines;
  const number = (field: string, title: string): TableColumn => ({ field, title, type: 'number' });
  const paragraphs = (line?: string): string =>
    paragraphList(
      placed.filter(row => line === undefined || row.line === line).map(row => row.paragraph),
      words.listSigns,
    );
  return {
    caption: words.figures[figure].caption,
    columns: [
      { field: LINE_FIELDS[figure], title: words.figures[figure].line, type: 'text' },
      ...columns.map(({ column }) => number(column, columnName(column, names).letter)),
      number('total', words.columns.total),
      { field: 'paragraphs', title: words.columns.paragraphs, type: 'text' },
    ],
    rows: [
      ...lines.map(({ line, lineTotal }) => ({
        id: line,
        cells: [
          lineNames[line] ?? '',
          ...rows.filter(row => row.line === line).map(({ count }) => count),
          lineTotal,
          paragraphs(line),
        ],
      })),
      {
        id: 'all',
        cells: [
          words.all,
          ...columns.map(({ columnTotal }) => columnTotal),
          columns.reduce((sum, { columnTotal }) => sum + columnTotal, 0),
          paragraphs(),
        ],
        total: true,
      },
    ],
  };
}
