import type { FigureKind } from '../../lay-out/figure-kind.js';
import { oneOf } from '../../lay-out/figure-kind.js';
import { byGroup } from './by-group/by-group.js';
import type { RegionBarsOptions } from './options.js';
import { allRegionBars, measuresOf, ordersOf, REGION_BARS_FIGURES, regionBarsName } from './options.js';
import { published } from './published/published.js';
import { summaries } from './summaries/summaries.js';
import { sayAboutState } from '../../model/say-about-state.js';
import { stateWords } from './about-state/index.js';
import type { RegionBarsStateWords } from './about-state/region-bars-state-words.js';
import { words } from './words/index.js';
import type { RegionBarsWords } from './words/region-bars-words.js';

/** Bars of States by regional group, or by cycle where the report has no split by region. */
export const regionBars: FigureKind<RegionBarsOptions, RegionBarsWords, RegionBarsStateWords> = {
  type: 'region-bars',
  words,
  all: allRegionBars,
  name: regionBarsName,
  parse: ({ figure: name, measure, order }) => {
    const figure = oneOf('figure', name, REGION_BARS_FIGURES);
    return {
      figure,
      measure: oneOf(`measure of ${figure}`, measure, measuresOf(figure)),
      order: oneOf(`order of ${figure}`, order, ordersOf(figure)),
    };
  },
  parts: (dataset, { figure, ...options }, lang, words) => {
    switch (figure) {
      case 'summaries':
        return summaries(dataset, options.measure, lang, words);
      case 'published-1':
      case 'published-2':
        return published(dataset, figure, lang, words);
      default:
        return byGroup(dataset, { figure, ...options }, lang, words);
    }
  },
  aboutState: { words: stateWords, say: sayAboutState },
};
