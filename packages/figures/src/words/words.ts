import type { EditionDates } from '../model/edition.js';
import type { Phrase } from '../model/phrase.js';
import type { Review } from '../model/review.js';

/** The words of the controls over a figure: all that scripts show of a pasted figure. */
export interface OverlayWords {
  readonly explore: string;
  /** Name of the layer in which the rows can be stepped through. */
  readonly exploreLayer: (title: string) => string;
  /** Announced once when Explore opens: which keys do what. */
  readonly exploreHelp: string;
  /** The same for cells, which open with Enter. */
  readonly exploreCells: string;
  /** `aria-roledescription` of one row while exploring, and of a cell. */
  readonly row: string;
  readonly cell: string;
  readonly cite: CiteWords;
  readonly cells: CellWords;
}

/** The words of the button that copies the citation. */
export interface CiteWords {
  /** On the button, before and after. */
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  /** Announced once the citation is copied, or selected where the page may not copy. */
  readonly isCopied: string;
  readonly isSelected: string;
}

/** The words around what a cell opens: the measures that it counts, or the subsections of a category. */
export interface CellWords {
  readonly open: (letter: string, name: string) => string;
  readonly allCategories: string;
  readonly heading: (cell: string, count: number) => string;
  readonly close: string;
  readonly loading: string;
  readonly notLoaded: string;
}

/** The words of an element that draws a figure or a message. Words of a single figure come with its compiled figure. */
export interface DrawingWords {
  readonly review: Review;
  readonly table: string;
  /** Opens how to cite the figure. */
  readonly cite: string;
  readonly notLoadedReason: string;
  readonly tryAgain: string;
  /** The code asked for is not in the data; the figure is shown without a mark. */
  readonly unknownState: (code: string) => Phrase;
  /** A file that is needed to mark the State did not arrive. */
  readonly notMarked: (code: string) => Phrase;
  readonly nearest: string;
  readonly unknownFigure: (name: string, known: readonly string[]) => Phrase;
  readonly unknownOption: (option: string, value: string, known: readonly string[]) => Phrase;
  /** Which characters a figure is set in, where others were asked for. Only Chinese is written in two. */
  readonly otherCharacters?: string;
}

/** The words that all compiled figures share, in one language. */
export interface CommonWords {
  readonly review: Review;
  readonly drawing: DrawingWords;
  /** The day on which the parties are counted: "30 September 2021". */
  readonly partiesDay: (edition: EditionDates) => string;
  /** "Source: Report by the Secretariat … Data 2021.1." */
  readonly source: (source: string, version: string) => string;
  readonly citation: (title: string, source: string, version: string) => string;
  /** Whose product a figure is not: in every picture that is taken away. */
  readonly unofficial: string;
}
