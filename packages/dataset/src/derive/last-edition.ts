import type { EditionRow, SourceTables } from '../dataset.js';

/** The edition that is shown. Throws where the table of editions is empty. */
export function lastEdition({ editions }: Pick<SourceTables, 'editions'>): EditionRow {
  const edition = editions.at(-1);
  if (!edition) throw new Error('editions: no row');
  return edition;
}
