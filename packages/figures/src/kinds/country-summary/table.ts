import type { FigureTable, TableColumn } from '../../model/compiled-figure.js';
import type { RegionBarsWords } from '../region-bars/words/region-bars-words.js';
import type { CountrySummaryRow } from './rows.js';

/** Columns in order: those of the region bars of States that provided information. */
const FIELDS = ['group', 'updated', 'earlier', 'known', 'possible_low', 'possible_high', 'parties'] as const;

/** The numbers of the State's group, in one line. */
export function table(row: CountrySummaryRow, name: string, words: RegionBarsWords): FigureTable {
  const columns = FIELDS.map((field): TableColumn => {
    return { field, title: words.columns[field], type: field === 'group' ? 'text' : 'number' };
  });
  const { updated, earlier, known, low, high, parties } = row;
  return {
    caption: words.figures.provided.caption.count,
    columns,
    rows: [{ id: row.row, cells: [name, updated, earlier, known, low, high, parties] }],
  };
}
