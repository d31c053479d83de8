import type { CategoryMatrixWords } from './category-matrix-words.js';
import type { CountrySummaryStateWords } from './country-summary-state-words.js';
import type { CountrySummaryWords } from './country-summary-words.js';
import type { PartyYearsWords } from './party-years-words.js';
import type { CycleTimelineWords } from './cycle-timeline-words.js';
import type { RegionBarsWords } from './region-bars-words.js';
import type { ElementWords, Review } from './words.js';

/** Every word of the compiled figures in one language. */
export interface FigureWords {
  readonly review: Review;
  readonly element: ElementWords;
  /** Before the source. */
  readonly source: (source: string, version: string) => string;
  readonly citation: (title: string, source: string, version: string) => string;
  /** Whose product a figure is not: stands in every picture that is taken away. */
  readonly unofficial: string;
  readonly regionBars: RegionBarsWords;
  readonly cycleTimeline: CycleTimelineWords;
  readonly countrySummary: CountrySummaryWords;
  readonly countrySummaryState: CountrySummaryStateWords;
  readonly partyYears: PartyYearsWords;
  readonly categoryMatrix: CategoryMatrixWords;
}
