import type { LegendItem } from '../model/compiled-figure.js';

/** The legend as two lists: the letters of the picture, such as `c`, then the signs, such as a hatch. */
export function legendParts(legend: readonly LegendItem[]): readonly (readonly LegendItem[])[] {
  const letters = legend.filter(item => 'letter' in item);
  const signs = legend.filter(item => !('letter' in item));
  return [letters, signs].filter(({ length }) => length > 0);
}
