import type { FigureTable, TableCell, TableColumn, TableRow } from '../../../model/compiled-figure.js';
import type { RegionBarsWords } from '../words/region-bars-words.js';
import type { GroupFigure, RegionBarsOptions } from '../options.js';
import type { RegionBarsFacts } from './facts.js';
import { GROUP_FIGURES } from './figures.js';
import type { RegionBarsField, RegionBarsRow } from './rows.js';

/** The whole figure in numbers: the rows drawn, those in no group, then totals, remainder and stated number apart. */
export function table(
  rows: readonly RegionBarsRow[],
  options: RegionBarsOptions<GroupFigure>,
  facts: RegionBarsFacts,
  words: RegionBarsWords,
  names: Readonly<Record<string, string>>,
): FigureTable {
  const { figure, measure } = options;
  const { fields: all, total: totalName } = GROUP_FIGURES[figure];
  const fields = all[measure];
  const columns = fields.map((field): TableColumn => {
    return { field, title: words.columns[field], type: field === 'group' ? 'text' : 'number' };
  });
  const groups = rows.filter(({ row }) => row !== 'not-itemised');
  const line = (id: string, name: string, value: (field: RegionBarsField) => TableCell): TableRow => ({
    id,
    cells: fields.map(field => (field === 'group' ? name : value(field))),
  });
  const total = (id: string, name: string, values: Partial<Record<RegionBarsField, number>>): TableRow => ({
    ...line(id, name, field => values[field] ?? null),
    total: true,
  });
  const sum = (of: (row: RegionBarsRow) => number) => groups.reduce((all, row) => all + of(row), 0);
  const body = groups.map(row =>
    line(row.row, names[row.row] ?? words.rows['no-group'], field => cell(row, field)),
  );
  const totals = {
    updated: sum(row => row.updated),
    earlier: sum(row => row.earlier),
    known: sum(row => row.known),
    parties: sum(row => row.parties),
    states: sum(row => row.states),
  };
  return {
    caption: words.figures[figure].caption[measure],
    columns,
    rows:
      measure === 'share'
        ? body
        : figure === 'provided'
          ? [
              ...body,
              total('total', words.rows.total, totals),
              total('not-itemised', words.rows['not-itemised'], { known: facts.notItemised }),
              total('stated', words.rows.stated, { known: facts.stated }),
            ]
          : [...body, total('total', words.rows[totalName], totals)],
  };
}

function cell(row: RegionBarsRow, field: RegionBarsField): TableCell {
  switch (field) {
    case 'group':
      return row.row;
    case 'possible_low':
      return row.low;
    case 'possible_high':
      return row.high;
    case 'updated_share':
      return share(row.updated, row.parties);
    case 'earlier_share':
      return share(row.earlier, row.parties);
    case 'known_share':
      return share(row.known, row.parties);
    case 'possible_high_share':
      return share(row.high ?? row.known, row.parties);
    case 'parties_share':
      return share(row.parties, row.states);
    default:
      return row[field];
  }
}

/** Whole per cent, as the picture and the sentences give it. */
function share(part: number, whole: number): number {
  return Math.round((100 * part) / whole);
}
