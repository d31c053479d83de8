import type { FigureTable } from '../../../model/compiled-figure.js';
import type { KindWords } from '../../../lay-out/figure-kind.js';
import type { GroupNames } from '../../terms.js';
import type { RegionBarsWords } from '../words/region-bars-words.js';
import type { PublishedNumber, PublishedRow } from './rows.js';
import type { PublishedWords } from './words/published-words.js';

/** The roles of the bars, by place among the years of a group. */
export const YEAR_ROLES = ['part-2', 'part-1'] as const;

/** The texts and the table of the figure in one language. Without any value the figure is a box and has no row. */
export function describe(
  places: readonly PublishedRow[],
  figure: PublishedNumber,
  groups: GroupNames,
  { common, own }: KindWords<RegionBarsWords>,
  version: string,
) {
  const { published } = own;
  const held = places.filter(({ value }) => value !== null).length;
  const rows = held ? places : [];
  const title = published.title(figure);
  const source = published.source(figure, !held);
  const said = rows.map(row => ({
    id: row.row,
    name: `${groups[row.group]} ${row.year}`,
    sentence: published.sentence(groups[row.group], row),
  }));
  const years = [...new Set(rows.map(({ year }) => year))];
  return {
    title,
    finding: held ? published.finding(figure, held, places.length) : published.emptyFinding,
    alt: held ? published.alt(said.map(({ sentence }) => sentence)) : '',
    legend: years.map((year, index) => ({
      role: YEAR_ROLES[index] ?? YEAR_ROLES[1],
      text: published.legend(year),
    })),
    rows: said,
    ...(held ? {} : { empty: published.empty(figure) }),
    table: table(rows, figure, groups, published),
    state: { sentence: 'unnamed', total: 0, notItemised: 0 },
    notes: published.notes(figure),
    source: common.source(source, version),
    citation: common.citation(title, source, version),
  } as const;
}

function table(
  rows: readonly PublishedRow[],
  figure: PublishedNumber,
  groups: GroupNames,
  words: PublishedWords,
): FigureTable {
  const { caption, columns, units } = words;
  return {
    caption: caption(figure),
    columns: [
      { field: 'group', title: columns.group, type: 'text' },
      { field: 'year', title: columns.year, type: 'number' },
      { field: 'value', title: columns.value, type: 'number' },
      { field: 'unit', title: columns.unit, type: 'text' },
    ],
    rows: rows.map(({ row, group, year, value, unit }) => ({
      id: row,
      cells: [groups[group], year, value, unit && units[unit]],
    })),
  };
}
