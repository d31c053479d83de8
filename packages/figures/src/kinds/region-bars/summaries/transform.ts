import { from } from 'arquero';
import type { Dataset } from '@uncac-figures/dataset';
import type { SummariesRow } from './rows.js';

/** The stated totals of executive summaries by cycle, first to last, each beside the number of parties. */
export function transform({ observations }: Pick<Dataset, 'observations'>): readonly SummariesRow[] {
  const parties = observations.find(({ id }) => id === 'derived-parties')?.value;
  if (parties == null) throw new Error('observations: no value for derived-parties');
  return from(observations.map(({ what, cycle, value }) => ({ what, cycle, completed: value, parties })))
    .filter((d: { what: string }) => d.what === 'summaries')
    .orderby('cycle')
    .derive({ row: (d: { cycle: number }) => 'cycle-' + d.cycle })
    .select('row', 'cycle', 'completed', 'parties')
    .objects() as SummariesRow[];
}
