import type { FigureWords } from '../words/figure-words.js';
import { columnName } from './column-name.js';
import { columnBox, geometry, HEAD, ROW } from './geometry.js';
import { matrixFacts } from './matrix-facts.js';
import { matrixTable } from './matrix-table.js';
import type { MatrixFigure, Opened } from './options.js';
import { cellId, type MatrixRow } from './rows.js';
import type { Layout } from '../marks.js';

/** Everything that a matrix says in one language, with the box of each filled cell. */
export function describe(
  rows: readonly MatrixRow[],
  placed: Parameters<typeof matrixTable>[1],
  options: { readonly figure: MatrixFigure; readonly category: Opened },
  words: FigureWords,
  version: string,
) {
  const { figure, category } = options;
  const { categoryMatrix } = words;
  const figureWords = categoryMatrix.figures[figure];
  const facts = matrixFacts(rows, category, categoryMatrix);
  const columns = rows.filter(({ lineIndex }) => lineIndex === 0);
  const lines = rows.filter(({ columnIndex }) => columnIndex === 0);
  const name = ({ column }: MatrixRow) => {
    const found = columnName(column, categoryMatrix);
    const before = column === category && columns.length > 1;
    return before ? { ...found, name: categoryMatrix.before } : found;
  };
  const line = (row: MatrixRow): string => categoryMatrix.lines[row.line];
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
      lines.map(row => categoryMatrix.brief(line(row), row.lineTotal)),
      columns.map(row => categoryMatrix.brief(name(row).letter, row.columnTotal)),
    ),
    legend: [
      ...columns.map(row => ({ letter: name(row).letter, text: name(row).name })),
      ...categoryMatrix.steps.map((text, index) => ({ role: STEPS[index] ?? 'step-4', text }) as const),
    ],
    rows: rows
      .filter(({ count }) => count > 0)
      .map(row => ({
        id: cellId(row),
        name: categoryMatrix.cell(line(row), name(row), category !== 'all'),
        sentence: categoryMatrix.sentence(line(row), name(row), row.count, facts.total, facts.opened),
        box: { narrow: box(row, 'narrow'), wide: box(row, 'wide') },
      })),
    table: matrixTable(rows, placed, figure, categoryMatrix),
    state: { sentence: 'measures', stated: facts.total, notItemised: 0 },
    notes: figureWords.notes,
    source: words.source(categoryMatrix.source, version),
    citation: words.citation(title, categoryMatrix.source, version),
  } as const;
}

const STEPS = ['step-1', 'step-2', 'step-3', 'step-4'] as const;
