import type { LegendItem } from '../model/compiled-figure.js';

/** The legend as the lists it is set in: the letters that stand in the picture, then the signs. */
export function legendParts(legend: readonly LegendItem[]): readonly (readonly LegendItem[])[] {
  const letters = legend.filter(item => 'letter' in item);
  const signs = legend.filter(item => !('letter' in item));
  return [letters, signs].filter(({ length }) => length > 0);
}
