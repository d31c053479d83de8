import { escape, from } from 'arquero';
import { REGIONAL_GROUPS } from '@uncac-figures/dataset';
import type { Dataset, RegionalGroupId } from '@uncac-figures/dataset';
import type { PublishedRow } from './rows.js';

/**
 * The places of Figure I (first cycle) or II (second) with the values in the data, by group in the UN's order, then by
 * year.
 */
export function transform(
  { publishedFigures }: Pick<Dataset, 'publishedFigures'>,
  figure: 1 | 2,
): readonly PublishedRow[] {
  const rank = (group: RegionalGroupId): number => REGIONAL_GROUPS.indexOf(group);
  return from(publishedFigures.filter(row => row.figure === figure))
    .derive({
      row: (d: { group: string; year: number }) => d.group + '-' + d.year,
      rank: escape((d: PublishedRow) => rank(d.group)),
    })
    .orderby('rank', 'year')
    .select('row', 'group', 'year', 'value', 'unit')
    .objects() as PublishedRow[];
}
