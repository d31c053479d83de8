import type { LegendItem } from '../compiled-figure.js';
import type { RegionBarsFacts } from '../words/region-bars-words.js';
import type { FigureWords } from '../words/figure-words.js';

/** The legend of the region bars; where the bar is of all States, its end means something else. */
export function legend(
  isOfAll: boolean,
  facts: RegionBarsFacts,
  { countrySummary, regionBars }: FigureWords,
): readonly LegendItem[] {
  const others = countrySummary.allLegend(facts);
  return regionBars.figures.provided.legend.map(([role, text]) => {
    const other = role === 'possible' || role === 'whole' ? others[role] : text.count;
    return { role, text: isOfAll ? other : text.count };
  });
}
