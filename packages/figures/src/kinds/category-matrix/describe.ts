import type { KindWords } from '../../lay-out/figure-kind.js';
import { columnName, type ColumnNames } from './column-names.js';
import { columnBox, geometry, HEAD, ROW } from './geometry.js';
import { matrixFacts } from './matrix-facts.js';
import { matrixTable } from './matrix-table.js';
import type { MatrixFigure, Opened } from './options.js';
import { cellId, type MatrixRow } from './rows.js';
import type { CategoryMatrixWords } from './words/category-matrix-words.js';
import type { Layout } from '../../model/marks.js';

/** The texts and the table of a matrix in one language, with the box of each filled cell. */
export function describe(
  rows: readonly MatrixRow[],
  placed: Parameters<typeof matrixTable>[1],
  options: { readonly figure: MatrixFigure; readonly category: Opened },
  names: ColumnNames,
  { common, own }: KindWords<CategoryMatrixWords>,
  version: string,
) {
  const { figure, category } = options;
  const figureWords = own.figures[figure];
  const facts = matrixFacts(rows, category, names, own);
  const columns = rows.filter(({ lineIndex }) => lineIndex === 0);
  const lines = rows.filter(({ columnIndex }) => columnIndex === 0);
  const name = ({ column }: MatrixRow) => {
    const found = columnName(column, names);
    const before = column === category && columns.length > 1;
    return before ? { ...found, name: own.before } : found;
  };
  const line = (row: MatrixRow): string => own.lines[row.line];
  const box = ({ lineIndex, columnIndex }: MatrixRow, layout: Layout) => {
    const { cell, cellHeight } = geometry(layout);
    const across = columnBox(columnIndex, columns.length, layout);
    return { y: HEAD + ROW * lineIndex + cell, height: cellHeight, ...across };
  };
  const title = figureWords.title(facts.opened);
  return {
    title,
    finding: figureWords.finding(facts),
    alt: figureWords.alt(
      lines.map(row => own.brief(line(row), row.lineTotal)),
      columns.map(row => own.brief(name(row).letter, row.columnTotal)),
    ),
    legend: [
      ...columns.map(row => ({ letter: name(row).letter, text: name(row).name })),
      ...own.steps.map((text, index) => ({ role: STEPS[index] ?? 'step-4', text }) as const),
    ],
    rows: rows
      .filter(({ count }) => count > 0)
      .map(row => ({
        id: cellId(row),
        name: own.cell(line(row), name(row), category !== 'all'),
        sentence: own.sentence(line(row), name(row), row.count, facts.total, facts.opened),
        box: { narrow: box(row, 'narrow'), wide: box(row, 'wide') },
      })),
    table: matrixTable(rows, placed, figure, names, own),
    state: { sentence: 'measures', total: facts.total, notItemised: 0 },
    notes: figureWords.notes,
    source: common.source(own.source, version),
    citation: common.citation(title, own.source, version),
  } as const;
}

const STEPS = ['step-1', 'step-2', 'step-3', 'step-4'] as const;
