import { from, op, rolling } from 'arquero';
import type { Dataset } from '@uncac-figures/dataset';
import type { PartyYearsRow } from './rows.js';

type Source = Pick<Dataset, 'treatyActions'>;

/** The European Union is a party and not a State. */
const EUROPEAN_UNION = 'EUE';

/**
 * Parties on the day of the edition by the year of their action, with every year between the first and the last. An action
 * whose day is not verified has its year alone, which is enough here.
 *
 * @throws Error for a party whose action has no date.
 */
export function transform({ treatyActions }: Source): readonly PartyYearsRow[] {
  const joined = treatyActions
    .filter(({ party }) => party)
    .map(({ iso3, date }) => ({ row: yearOf(iso3, date), union: iso3 === EUROPEAN_UNION ? 1 : 0 }));
  const years = joined.map(({ row }) => Number(row));
  const first = Math.min(...years);
  const all = Array.from({ length: Math.max(...years) - first + 1 }, (_, year) => String(first + year));
  const counted = from(joined)
    .groupby('row')
    .rollup({ parties: op.count(), unions: op.max('union') });
  return from(all.map(row => ({ row })))
    .join_left(counted, 'row')
    .impute({ parties: () => 0, unions: () => 0 })
    .orderby('row')
    .derive({
      total: rolling((d: { parties: number }) => op.sum(d.parties)) as object,
      union: (d: { unions: number }) => d.unions === 1,
    })
    .select('row', 'parties', 'total', 'union')
    .objects() as PartyYearsRow[];
}

function yearOf(iso3: string, date: string | null): string {
  if (date === null) throw new Error(`treaty-actions: ${iso3} is a party without a date`);
  return date.slice(0, 4);
}
