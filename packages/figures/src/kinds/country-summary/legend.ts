import type { LegendItem } from '../../model/compiled-figure.js';
import type { SummaryWords } from './words/index.js';
import type { RegionBarsFacts } from '../region-bars/by-group/facts.js';

/**
 * The legend of the region bars. Where the bar counts all States, the last two signs have other words, from
 * `allLegend`.
 */
export function legend(
  isOfAll: boolean,
  facts: RegionBarsFacts,
  { bars, ...words }: SummaryWords,
): readonly LegendItem[] {
  const others = words.allLegend(facts);
  return bars.figures.provided.legend.map(([role, text]) => {
    const other = role === 'possible' || role === 'whole' ? others[role] : text.count;
    return { role, text: isOfAll ? other : text.count };
  });
}
