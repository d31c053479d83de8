import type { Dataset, ParticipationStatus } from '@uncac-figures/dataset';
import type { Lang } from '../../model/lang.js';
import { facts } from '../region-bars/by-group/facts.js';
import { transform as regionBarsRows } from '../region-bars/by-group/transform.js';
import type { GroupNames } from '../terms.js';
import type { CountrySummaryOptions } from './options.js';
import type { CountrySummaryRow } from './rows.js';

type Source = Pick<Dataset, 'states' | 'participation' | 'observations'>;
type Counts = Omit<CountrySummaryRow, 'row' | 'from' | 'to'>;

/** The one row of a summary: the State's group as the region bars count it, or all States as the report does. */
export function transform(
  dataset: Source,
  { scope, status }: CountrySummaryOptions,
  groups: GroupNames,
  lang: Lang,
): CountrySummaryRow {
  const counts = scope === 'all' ? allStates(dataset) : group(dataset, scope, groups, lang);
  return { row: scope, ...counts, ...part(counts, status) };
}

function allStates(dataset: Source): Counts {
  const { updated, named, stated, parties } = facts(dataset);
  return { updated, earlier: named - updated, known: named, low: stated, high: stated, parties };
}

function group(dataset: Source, scope: string, groups: GroupNames, lang: Lang): Counts {
  const rows = regionBarsRows(dataset, { figure: 'provided', measure: 'count', order: 'un' }, groups, lang);
  const found = rows.find(({ row }) => row === scope);
  if (found?.low == null || found.high == null) throw new Error(`observations: no range for ${scope}`);
  const { updated, earlier, known, low, high, parties } = found;
  return { updated, earlier, known, low, high, parties };
}

/** Where the State is along the bar: among the named, or anywhere beyond them. */
function part({ updated, known, parties }: Counts, status: ParticipationStatus | null) {
  switch (status) {
    case 'new':
      return { from: 0, to: updated };
    case 'earlier-only':
      return { from: updated, to: known };
    case 'not-known':
    case 'not-named':
      return { from: known, to: parties };
    default:
      return { from: 0, to: 0 };
  }
}
