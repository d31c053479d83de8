import type { CategoryMatrixWords } from './words/category-matrix-words.js';
import { columnName, type ColumnNames } from './column-names.js';
import type { MatrixFacts } from './facts.js';
import type { Opened } from './options.js';
import type { MatrixRow } from './rows.js';

/** The numbers that the finding speaks of, read off the cells. */
export function matrixFacts(
  rows: readonly MatrixRow[],
  category: Opened,
  columns: ColumnNames,
  words: CategoryMatrixWords,
): MatrixFacts {
  const lines = rows.filter(({ columnIndex }) => columnIndex === 0);
  const most = Math.max(...lines.map(({ lineTotal }) => lineTotal));
  const top = lines.filter(({ lineTotal }) => lineTotal === most);
  const ofTop = rows.filter(({ line }) => line === top[0]?.line);
  const fullest = ofTop.reduce((best, row) => (row.count > best.count ? row : best));
  return {
    total: lines.reduce((sum, { lineTotal }) => sum + lineTotal, 0),
    lines: Object.fromEntries(lines.map(({ line, lineTotal }) => [line, lineTotal])),
    top: { lines: top.map(({ line }) => words.lines[line]), count: most },
    topColumn: { column: columnName(fullest.column, columns), count: fullest.count },
    opened: category === 'all' ? undefined : columns[category],
  };
}
