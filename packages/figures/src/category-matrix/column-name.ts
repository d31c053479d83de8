import type { CategoryMatrixWords, ColumnName } from '../words/category-matrix-words.js';

/** Letter and name of a column: of a category or a subsection. */
export function columnName(column: string, words: CategoryMatrixWords): ColumnName {
  const categories: Readonly<Record<string, ColumnName>> = words.categories;
  const found = categories[column] ?? words.subsections[column];
  if (!found) throw new Error(`column ${column}: no name`);
  return found;
}
