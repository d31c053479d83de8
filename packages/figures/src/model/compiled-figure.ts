import type { EditionDays } from './edition.js';
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
  /** `date`: `2021-09-30`, `2021-09`, `2021` or two days with a slash between. */
  readonly type: 'text' | 'number' | 'date';
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

/** One item of the legend: the sign of a role, or a letter of the picture, such as `c`, and what it means. */
export type LegendItem =
  { readonly role: MarkRole; readonly text: string } | { readonly letter: string; readonly text: string };

/** A list in place of a picture, for what is too little to draw. */
export interface FigureList {
  readonly heading: string;
  readonly items: readonly { readonly text: string; readonly detail?: string }[];
}

/**
 * The box in place of a picture whose values are not in the data: what the picture would show (`heading`), why it is
 * empty (`text`), which values the report has (`expected`), and how many are in the data (`held`).
 */
export interface EmptyPlace {
  readonly heading: string;
  readonly text: string;
  readonly expected: string;
  readonly held: string;
}

/** A line about a State, such as “Regional group: African States”. */
export interface StateLine {
  readonly label: string;
  readonly text: string;
}

/** The name of the figure's sentence about a State, and the numbers of the whole figure that the sentence needs. */
export interface StateNote {
  /** Such as `provided`. */
  readonly sentence: string;
  /**
   * How many the figure counts in all: 153 States that provided information, 40 with new information, 187 States
   * parties, 188 parties by year, 161 measures; 0 where nothing is counted.
   */
  readonly total: number;
  /** Of `total`, the States that the text in the data does not name, such as 17 of the 153. */
  readonly notItemised: number;
  /** Days and years that sentences about a State name. */
  readonly edition: EditionDays;
  /** `year`: the State's row is that of the year in which it became a party. Absent: that of its regional group. */
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
  /** The digits of its texts, where they are not Latin. The cells of its table have Latin digits all the same. */
  readonly digits?: OtherDigits;
  readonly dir: 'ltr' | 'rtl';
  /** `reviewed` once a native speaker other than the writer has read the words. No language is `reviewed` yet. */
  readonly review: Review;
  /** Version of the data. */
  readonly version: string;
  readonly title: string;
  readonly finding: string;
  /** The picture in words, for readers who can't see it. */
  readonly alt: string;
  readonly legend: readonly LegendItem[];
  readonly rows: readonly FigureRow[];
  /** Height of the picture in pixels, the same in both layouts. */
  readonly height: number;
  /** Width of the picture, in pixels, from which its wide layout shows. */
  readonly breakpoint: number;
  /** Places down the picture, in pixels, that a State's own line needs, such as its years. */
  readonly anchors?: Readonly<Record<string, number>>;
  readonly lists?: readonly FigureList[];
  /** The sentence about the State asked for. It is added later: no compiled file has it. */
  readonly sentence?: Phrase;
  /** Lines about the State of a `country-summary`. They are added later: no compiled file has them. */
  readonly lines?: readonly StateLine[];
  readonly empty?: EmptyPlace;
  readonly table: FigureTable;
  readonly state: StateNote;
  readonly notes: readonly string[];
  readonly source: string;
  readonly citation: string;
  /**
   * Subresource integrity of the file of its marks, `….marks.json`. Only the JSON file of a figure with a picture has
   * it.
   */
  readonly marksIntegrity?: string;
}

/**
 * A compiled figure with its picture: marks, in drawing order. Where there are `lists` or an `empty` place, none. Every
 * face of the figure is made from this object.
 */
export interface DrawnFigure extends CompiledFigure {
  readonly marks: readonly Mark[];
}

/** `1/region-bars/provided/en/2021.1`: the attribute `data-uncac` of a pasted figure. */
export function figureKey(
  figure: Pick<CompiledFigure, 'format' | 'type' | 'figure' | 'lang' | 'digits' | 'version'>,
): string {
  return [figure.format, figure.type, figure.figure, langTag(figure), figure.version].join('/');
}

/**
 * `region-bars/uncac-provided-en-2021.1`: path of the figure's files, without an extension. Append `.html`, `.json`,
 * `.marks.json`, `.csv`, `.png`, `.svg` (to take away) or `.picture.svg` (the picture alone, for pages); in another
 * theme `.dark.svg` or `.dark.picture.svg`.
 */
export function figurePath(
  figure: Pick<CompiledFigure, 'type' | 'figure' | 'lang' | 'version'> & { digits?: OtherDigits | undefined },
): string {
  return `${figure.type}/uncac-${figure.figure}-${langTag(figure)}-${figure.version}`;
}
