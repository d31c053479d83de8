import type { Dataset } from '@uncac-figures/dataset';
import type { PartyYearsFacts } from '../words/party-years-words.js';
import type { PartyYearsRow } from './rows.js';

/**
 * The numbers of the whole. The number of parties is the one that the observations hold.
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
