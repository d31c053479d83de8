import type { CategoryMatrixWords } from './category-matrix-words.js';
import type { PartyYearsWords } from './party-years-words.js';
import type { RegionBarsWords } from './region-bars-words.js';
import type { ElementWords, Review } from './words.js';

/** Every word of the compiled figures in one language. */
export interface FigureWords {
  readonly review: Review;
  readonly element: ElementWords;
  /** Before the source. */
  readonly source: (source: string, version: string) => string;
  readonly citation: (title: string, source: string, version: string) => string;
  readonly regionBars: RegionBarsWords;
  readonly partyYears: PartyYearsWords;
  readonly categoryMatrix: CategoryMatrixWords;
}
