import type { Dataset } from '@uncac-figures/dataset';
import type { PartyYearsRow } from './rows.js';

/** Numbers of the whole, on the day of the edition. */
export interface PartyYearsFacts {
  /** Parties (188): States (187) and the European Union. */
  readonly parties: number;
  readonly states: number;
  /** The largest number of parties that joined in one year, and the year or years. */
  readonly most: number;
  readonly mostYears: readonly string[];
  /** The first year at whose end more than half of the parties had joined. */
  readonly half: { readonly year: string; readonly parties: number };
  /** Year in which the European Union joined; `null` where it had not. */
  readonly unionYear: string | null;
  /** Parties of which only the year is known, since no source for the day was found. */
  readonly unverified: number;
}

/**
 * The numbers of the whole. The number of parties is that of the observations.
 *
 * @throws Error where it is not the sum of the years.
 */
export function facts(
  rows: readonly PartyYearsRow[],
  { observations, treatyActions }: Pick<Dataset, 'observations' | 'treatyActions'>,
): PartyYearsFacts {
  const parties = observations.find(({ id }) => id === 'derived-parties')?.value;
  const sum = rows.at(-1)?.total;
  if (parties == null || parties !== sum)
    throw new Error(`party years: the years add up to ${sum}, the observations hold ${parties}`);
  const half = rows.find(({ total }) => 2 * total > parties);
  if (!half) throw new Error('party years: no year');
  const most = Math.max(...rows.map(row => row.parties));
  return {
    parties,
    states: parties - rows.filter(({ union }) => union).length,
    most,
    mostYears: rows.filter(row => row.parties === most).map(({ row }) => row),
    half: { year: half.row, parties: half.total },
    unionYear: rows.find(({ union }) => union)?.row ?? null,
    unverified: treatyActions.filter(({ party, verified }) => party && verified === false).length,
  };
}
