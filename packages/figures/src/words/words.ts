import type { RegionalGroupId } from '@uncac-figures/dataset';
import type { Phrase } from '../phrase.js';
import type { StateFacts } from '../state.js';

/** Whether a speaker of the language other than the writer has read the words. */
export type Review = 'draft' | 'reviewed';

/** The sentences about a State that figures can ask for. */
export type StateSentence = 'cycles' | 'provided' | 'updated' | 'parties' | 'joined' | 'unnamed' | 'measures';

/** What the sentence about a State needs beside the State itself. */
export interface StateContext {
  /** Parties in the State's row of the figure, such as its group; `null` where it is in none. */
  readonly parties: number | null;
  /** States that the figure as a whole counts, such as the 153 that provided information. */
  readonly stated: number;
  /** Of these, the ones that no text held here names, such as 17. */
  readonly notItemised: number;
}

/** The words that an element lays over a figure that stands: all that a pasted figure needs. */
export interface ExploreWords {
  readonly explore: string;
  /** Name of the layer in which the rows can be stepped through. */
  readonly exploreLayer: (title: string) => string;
  /** Said once when Explore opens: which keys do what. */
  readonly exploreHelp: string;
  /** The same for cells, which open with Enter. */
  readonly exploreCells: string;
  /** `aria-roledescription` of one row while exploring, and of a cell. */
  readonly row: string;
  readonly cell: string;
}

/** The words of the button that copies the citation: loaded when the citation is opened. */
export interface CiteWords {
  /** On the button, before and after. */
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  /** Announced once it is copied, or selected where the page may not copy. */
  readonly isCopied: string;
  readonly isSelected: string;
}

/**
 * The words an element needs where it draws a figure or says what it can't show. Whatever belongs to one figure comes
 * with the compiled figure.
 */
export interface ElementWords {
  readonly review: Review;
  readonly groups: Readonly<Record<RegionalGroupId, string>>;
  readonly table: string;
  /** Opens how to cite the figure. */
  readonly cite: string;
  readonly notLoaded: string;
  readonly notLoadedReason: string;
  readonly tryAgain: string;
  /** The code asked for is not in the data; the figure stands without a mark. */
  readonly unknownState: (code: string) => Phrase;
  readonly nearest: string;
  readonly unknownFigure: (name: string, known: readonly string[]) => Phrase;
  readonly unknownOption: (option: string, value: string, known: readonly string[]) => Phrase;
  /** One or two full sentences about the State, `strong` being its name. */
  readonly state: Readonly<Record<StateSentence, (state: StateFacts, context: StateContext) => Phrase>>;
}
