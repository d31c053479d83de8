import type { RegionBarsRow } from './rows.js';

/** The rows that can be drawn below the line, by the key of their words. */
export type Apart = 'not-itemised' | 'no-group';

export function apartId({ row }: Pick<RegionBarsRow, 'row'>): Apart {
  return row === 'no-group' ? row : 'not-itemised';
}
