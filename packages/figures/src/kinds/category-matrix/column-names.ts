import type { Dataset } from '@uncac-figures/dataset';
import type { Lang } from '../../model/lang.js';
import { terms } from '../terms.js';
import type { ColumnName } from './facts.js';
import type { CategoryMatrixWords, ColumnLabel } from './words/category-matrix-words.js';

/** Letter and name of each column by its id: of a category, such as `c`, or a subsection, such as `IV.B`. */
export type ColumnNames = Readonly<Record<string, ColumnName>>;

/** The columns' names: the official terms, or the shorter ones that the words have in their place. */
export function columnNames(
  dataset: Pick<Dataset, 'terms'>,
  lang: Lang,
  { categories, subsections }: CategoryMatrixWords,
): ColumnNames {
  const term = terms(dataset, lang);
  const named = (labels: Readonly<Record<string, ColumnLabel>>, kind: string) =>
    Object.entries(labels).map(([id, { letter, name = term(`${kind}.${id}`) }]) => [id, { letter, name }]);
  return Object.fromEntries([
    ...named(categories, 'category'),
    ...named(subsections, 'subsection'),
  ]) as ColumnNames;
}

/** Throws an Error for a column without a name. */
export function columnName(column: string, names: ColumnNames): ColumnName {
  const found = names[column];
  if (!found) throw new Error(`column ${column}: no name`);
  return found;
}
