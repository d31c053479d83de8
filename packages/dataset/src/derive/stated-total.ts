import type { ObservationRow } from '../dataset.js';

/** Totals that the report states and from which other numbers are derived, with the quantity of each. */
export const STATED_TOTALS = {
  'stated-provided': 'provided',
  'stated-updated': 'updated',
  'stated-summaries-1': 'summaries',
  'stated-summaries-2': 'summaries',
  'stated-earlier': 'earlier',
  'stated-replied': 'replied',
  'stated-spoke': 'spoke',
} as const;

/** The value of an observation. Throws where there is none. */
export function statedTotal(observations: readonly ObservationRow[], id: string): number {
  const value = observations.find(row => row.id === id)?.value;
  if (value === undefined || value === null) throw new Error(`No observation ${id} with a value`);
  return value;
}
