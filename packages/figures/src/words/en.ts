import { cycleTimeline } from './cycle-timeline.en.js';
import { elementWords } from './element.en.js';
import type { FigureWords } from './figure-words.js';
import { categoryMatrix } from './category-matrix.en.js';
import { countrySummary } from './country-summary.en.js';
import { countrySummaryState } from './country-summary-state.en.js';
import { partyYears } from './party-years.en.js';
import { regionBars } from './region-bars.en.js';

export const words: FigureWords = {
  review: 'draft',
  element: elementWords,
  source: (source, version) => `Source: ${source} Data ${version}.`,
  citation: (title, source, version) =>
    `“${title}”, UNCAC review figures (unofficial), data ${version}. Based on: ${source}`,
  unofficial: 'Unofficial. Not a product of the United Nations.',
  regionBars,
  cycleTimeline,
  countrySummary,
  countrySummaryState,
  partyYears,
  categoryMatrix,
};
