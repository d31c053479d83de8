import { langTag, type Lang, type OtherDigits } from './lang.js';
import type { Layout, Mark, MarkRole } from './marks.js';
import type { Phrase } from './phrase.js';
import type { Review } from './review.js';

/** The format of compiled figures that this release writes and reads. */
export const FORMAT = 1;

/** The element without its prefix, such as `region-bars`; each kind of figure brings its own. */
export type FigureType = string;

/** One row of the figure as a reader meets it: a name, a full sentence, and the box it takes in each layout. */
export interface FigureRow {
  readonly id: string;
  readonly name: string;
  /** A full sentence with value, unit and denominator. */
  readonly sentence: string;
  readonly box: Readonly<Record<Layout, RowBox>>;
}

/** `y` and `height` in pixels of the picture; `x` and `width` in per cent, the full width where they are absent. */
export interface RowBox {
  readonly y: number;
  readonly height: number;
  readonly x?: number;
  readonly width?: number;
}

export interface TableColumn {
  /** Stable English name: the header in the CSV file. */
  readonly field: string;
  /** Header in the reader's language. */
  readonly title: string;
  readonly type: 'text' | 'number';
}

/** `null` is a cell without a value; zero is a value. */
export type TableCell = string | number | null;

export interface TableRow {
  readonly id: string;
  readonly cells: readonly TableCell[];
  /** A total, a stated number or a remainder: set between lines, never summed with the rows above. */
  readonly total?: true;
}

export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** One item of the legend: the sign of a role, or a letter that stands in the picture, and what it means. */
export type LegendItem =
  { readonly role: MarkRole; readonly text: string } | { readonly letter: string; readonly text: string };

/** A list in place of a picture, for what is too little to draw. */
export interface FigureList {
  readonly heading: string;
  readonly items: readonly { readonly text: string; readonly detail?: string }[];
}

/** What stands in the place of a picture that can't be drawn: what it is, why, and what is expected and held. */
export interface EmptyPlace {
  readonly heading: string;
  readonly text: string;
  readonly expected: string;
  readonly held: string;
}

/** One thing that the data hold about a State. */
export interface StateLine {
  readonly label: string;
  readonly text: string;
}

/** Which of its kind's sentences the figure says about a State, and the numbers of the whole that it needs. */
export interface StateNote {
  /** Such as `provided`. */
  readonly sentence: string;
  /**
   * How many the figure counts in all: 153 States that provided information, 40 with new information, 187 States
   * parties, 188 parties by year, 161 measures; 0 where nothing is counted.
   */
  readonly total: number;
  /** Of `total`, the States that no text held here names, such as 17. */
  readonly notItemised: number;
  /** Which fact about a State names its row of the figure; its group where it says nothing. */
  readonly row?: 'year';
}

/**
 * Everything a figure says, in one language, with the boxes of its rows: all that a page needs around the picture, and
 * over it. Its JSON file is this object.
 */
export interface CompiledFigure {
  readonly format: typeof FORMAT;
  readonly type: FigureType;
  /** The figure and its options that differ from the default, such as `provided` or `provided.share.name`. */
  readonly figure: string;
  readonly lang: Lang;
  /** The digits of what it shows, where they are not Latin. The cells of its table have Latin ones all the same. */
  readonly digits?: OtherDigits;
  readonly dir: 'ltr' | 'rtl';
  /** Whether somebody who was not their writer, and whose language it is, has read the words: none is `reviewed` yet. */
  readonly review: Review;
  /** Version of the data. */
  readonly version: string;
  readonly title: string;
  readonly finding: string;
  /** What the picture shows, for whoever can't see it. */
  readonly alt: string;
  readonly legend: readonly LegendItem[];
  readonly rows: readonly FigureRow[];
  /** Height of the picture in pixels, the same in both layouts. */
  readonly height: number;
  /** Width of the picture, in pixels, from which the wide layout holds. */
  readonly breakpoint: number;
  /** Places down the picture, in pixels, that a State's own line needs, such as its years. */
  readonly anchors?: Readonly<Record<string, number>>;
  readonly lists?: readonly FigureList[];
  /** What the figure says about the one State asked for; no compiled file has it. */
  readonly sentence?: Phrase;
  /** What the data hold about the one State that the figure is about; no compiled file has them. */
  readonly lines?: readonly StateLine[];
  readonly empty?: EmptyPlace;
  readonly table: FigureTable;
  readonly state: StateNote;
  readonly notes: readonly string[];
  readonly source: string;
  readonly citation: string;
  /** Subresource integrity of the file of its marks, `….marks.json`: in its JSON file, where it has a picture. */
  readonly marksIntegrity?: string;
}

/**
 * A compiled figure with its picture: marks, in drawing order. Where there are `lists` or an `empty` place, none. Every
 * face of the figure is made from this object.
 */
export interface DrawnFigure extends CompiledFigure {
  readonly marks: readonly Mark[];
}

/** `1/region-bars/provided/en/2021.1`: what the fragment carries in `data-uncac`. */
export function figureKey(
  figure: Pick<CompiledFigure, 'format' | 'type' | 'figure' | 'lang' | 'digits' | 'version'>,
): string {
  return [figure.format, figure.type, figure.figure, langTag(figure), figure.version].join('/');
}

/**
 * `region-bars/uncac-provided-en-2021.1`: path of the figure's files, without what tells them apart: `.csv`, `.json`,
 * `.png`, `.svg` to take away, `.picture.svg` for pages, and `.html`; the two of SVG in other themes as `.dark.svg`. A file that was saved says by its name what it is.
 */
export function figurePath(
  figure: Pick<CompiledFigure, 'type' | 'figure' | 'lang' | 'version'> & { digits?: OtherDigits | undefined },
): string {
  return `${figure.type}/uncac-${figure.figure}-${langTag(figure)}-${figure.version}`;
}
