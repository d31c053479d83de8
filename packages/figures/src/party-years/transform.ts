import { from, op } from 'arquero';
import type { Dataset } from '@uncac-figures/dataset';
import type { PartyYearsRow } from './rows.js';

type Source = Pick<Dataset, 'treatyActions'>;

/** The European Union is a party and not a State. */
const EUROPEAN_UNION = 'EUE';

/**
 * Parties on 30 September 2021 by the year of their action, with every year between the first and the last. An action
 * whose day is not verified has its year alone, which is all that counts here.
 *
 * @throws Error for a party whose action has no date.
 */
export function transform({ treatyActions }: Source): readonly PartyYearsRow[] {
  const joined = treatyActions
    .filter(({ party }) => party)
    .map(({ iso3, date }) => ({ year: yearOf(iso3, date), union: iso3 === EUROPEAN_UNION }));
  const years = joined.map(({ year }) => year);
  const first = Math.min(...years);
  const all = Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
  const counted = from(joined)
    .groupby('year')
    .rollup({
      parties: op.count(),
      union: (d: { union: boolean }) => op.max(d.union ? 1 : 0),
    });
  return from(all.map(year => ({ year })))
    .join_left(counted, 'year')
    .impute({ parties: () => 0, union: () => 0 })
    .orderby('year')
    .derive({ total: (d: { parties: number }) => op.rolling(op.sum(d.parties)) })
    .derive({
      row: (d: { year: number }) => op.string(d.year),
      union: (d: { union: number }) => d.union === 1,
    })
    .select('row', 'parties', 'total', 'union')
    .objects() as PartyYearsRow[];
}

function yearOf(iso3: string, date: string | null): number {
  if (date === null) throw new Error(`treaty-actions: ${iso3} is a party without a date`);
  return Number(date.slice(0, 4));
}
