import type { EditionFacts } from '@uncac-figures/figures';
import type { Review } from '@uncac-figures/figures';

/** The sections of a country profile, in the order of the page. */
export const SECTIONS = ['summary', 'provided', 'measures', 'cycles', 'published', 'parties'] as const;
export type SectionId = (typeof SECTIONS)[number];

export interface SectionWords {
  readonly title: string;
  /** One or two sentences between the title and the figure. */
  readonly text: string;
}

/** Every word of the pages that is not a word of a figure. */
export interface PageWords {
  readonly review: Review;
  readonly product: string;
  readonly unofficial: string;
  readonly skip: string;
  readonly languages: string;
  readonly profile: string;
  /** Heading of the page without a State. */
  readonly allStates: string;
  readonly lead: string;
  readonly documentTitle: (heading: string) => string;
  readonly onThisPage: string;
  readonly anotherState: string;
  readonly chooseState: string;
  readonly show: string;
  readonly sections: Readonly<Record<SectionId, SectionWords>>;
  readonly notOfficial: string;
  readonly disclaimer: string;
  readonly sourcesTitle: string;
  readonly sources: (edition: EditionFacts) => readonly string[];
  readonly dataVersion: (version: string) => string;
  readonly licence: string;
  readonly unknownStateTitle: string;
  readonly unknownState: (code: string) => string;
  readonly unknownStateNext: string;
  /** Before the names of the States that the code may have meant. */
  readonly nearestStates: string;
  readonly notFoundTitle: string;
  readonly notFound: string;
  readonly methodTitle: string;
  readonly method: string;
  readonly toStart: string;
}
