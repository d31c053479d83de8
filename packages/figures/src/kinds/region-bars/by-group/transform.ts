import { desc, escape, from, op } from 'arquero';
import type { ColumnTable } from 'arquero';
import { REGIONAL_GROUPS } from '@uncac-figures/dataset';
import type { Dataset } from '@uncac-figures/dataset';
import type { GroupNames } from '../../terms.js';
import type { GroupFigure, RegionBarsOptions } from '../options.js';
import { GROUP_FIGURES } from './figures.js';
import type { RegionBarsRow } from './rows.js';

type Source = Pick<Dataset, 'states' | 'participation' | 'observations'>;

/**
 * The rows of a region bar chart: the five groups in the order asked for, then the rows of States in no group.
 *
 * @param names Names of the groups in the reader's language, for `order: 'name'`.
 * @param lang Language whose alphabet orders the names.
 */
export function transform(
  dataset: Source,
  options: RegionBarsOptions<GroupFigure>,
  names: GroupNames,
  lang: string,
): readonly RegionBarsRow[] {
  const counted = drawn(counts(dataset), options);
  const rank = from(ranks(options, names, lang, counted));
  return counted
    .join_left(rank, 'row')
    .orderby('rank')
    .select('row', 'place', ...COUNTS, ...DRAWN)
    .objects() as RegionBarsRow[];
}

const COUNTS = ['updated', 'earlier', 'known', 'low', 'high', 'parties', 'states'] as const;
const DRAWN = ['part1', 'part2', 'possible', 'whole'] as const;

/** The counts of a dataset, made once: every language and every order of every figure begins with them. */
function counts(dataset: Source): ColumnTable {
  const known = tables.get(dataset) ?? count(dataset);
  tables.set(dataset, known);
  return known;
}

const tables = new WeakMap<Source, ColumnTable>();

/** One row a group: how many States, parties and named States it has, and its possible range. */
function count({ states, participation, observations }: Source): ColumnTable {
  const perGroup = from(states.filter(({ iso3 }) => iso3 !== EUROPEAN_UNION))
    .join(from(participation), 'iso3')
    .derive({ row: (d: { group: string | null }) => d.group ?? 'no-group' })
    .groupby('row')
    .rollup({
      states: op.count(),
      parties: (d: { party: boolean }) => op.sum(d.party ? 1 : 0),
      updated: (d: { status: string }) => op.sum(d.status === 'new' ? 1 : 0),
      earlier: (d: { status: string }) => op.sum(d.status === 'earlier-only' ? 1 : 0),
    })
    .derive({ known: (d: { updated: number; earlier: number }) => d.updated + d.earlier });
  const ranges = from(
    observations
      .filter(({ id }) => id.startsWith(RANGE))
      .map(({ id, low, high }) => ({ row: rangeRow(id), low, high })),
  );
  const remainder = observations.find(({ id }) => id === 'derived-not-itemised');
  if (remainder?.value == null) throw new Error('observations: no value for derived-not-itemised');
  const notItemised = from([
    {
      row: 'not-itemised',
      low: remainder.value,
      high: remainder.value,
      ...{ states: 0, parties: 0, updated: 0, earlier: 0, known: 0 },
    },
  ]);
  return perGroup.join_left(ranges, 'row').concat(notItemised);
}

/** The European Union is a party and not a State, so it is in no count of States. */
const EUROPEAN_UNION = 'EUE';
const RANGE = 'derived-range-';

function rangeRow(id: string): string {
  const group = id.slice(RANGE.length);
  return group === 'none' ? 'no-group' : group;
}

/** Adds the end of each part of the bar, in States or in per cent of the whole, and the row's `place`. */
function drawn(table: ColumnTable, { figure, measure }: RegionBarsOptions<GroupFigure>): ColumnTable {
  const { ends, apart } = GROUP_FIGURES[figure];
  const end = (column: keyof typeof ends) =>
    escape((d: RegionBarsRow) => {
      const value = d[ends[column]] ?? 0;
      return measure === 'share' && isGroup(d) ? (100 * value) / d[ends.whole] : value;
    });
  return table
    .filter(escape((d: RegionBarsRow) => d.row !== 'not-itemised' || apart === 'not-itemised'))
    .derive({
      place: escape((d: RegionBarsRow) =>
        isGroup(d) ? 'group' : d.row === apart && measure === 'count' ? 'apart' : 'table',
      ),
      part1: end('part1'),
      part2: end('part2'),
      possible: end('possible'),
      whole: end('whole'),
    });
}

function isGroup({ row }: Pick<RegionBarsRow, 'row'>): boolean {
  return (REGIONAL_GROUPS as readonly string[]).includes(row);
}

/** The rank of each row: groups as asked for, then the rows of no group. */
function ranks(
  { order }: RegionBarsOptions<GroupFigure>,
  names: GroupNames,
  lang: string,
  table: ColumnTable,
): { row: string; rank: number }[] {
  const groups: readonly string[] =
    order === 'name'
      ? [...REGIONAL_GROUPS].sort((a, b) => names[a].localeCompare(names[b], lang))
      : order === 'value'
        ? byValue(table)
        : REGIONAL_GROUPS;
  return [...groups, 'no-group', 'not-itemised'].map((row, rank) => ({ row, rank }));
}

function byValue(table: ColumnTable): string[] {
  return table
    .filter((d: { place: string }) => d.place === 'group')
    .orderby(desc('part1'))
    .array('row') as string[];
}
