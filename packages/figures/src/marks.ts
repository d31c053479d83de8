/**
 * Marks: what a figure draws, as a plain list.
 *
 * Across, positions are per cent of the picture's width, counted from the edge where reading starts
 * (left in English, right in Arabic); whoever draws mirrors them. Down, positions are CSS pixels from the top.
 * No position depends on the measured width of a text.
 */

/** Which of the two layouts a mark belongs to. A mark without `at` stands in both. */
export type Layout = 'narrow' | 'wide';

/** How a mark looks, by meaning; a class in the drawing and a key in the legend. */
export type MarkRole =
  | 'part-1'
  | 'part-2'
  | 'possible'
  | 'whole'
  | 'label'
  | 'value'
  | 'on-part-1'
  | 'on-part-2'
  | 'bound'
  | 'divider'
  | 'apart-label'
  | 'apart-value';

interface MarkBase {
  readonly role: MarkRole;
  /** The row of the figure that the mark shows. */
  readonly row: string;
  readonly at?: Layout;
}

/** A bar: `x` and `width` in per cent, `y` and `height` in pixels. */
export interface RectMark extends MarkBase {
  readonly kind: 'rect';
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

/**
 * One or more lines of text, `lineHeight` 18 px apart. `x` in per cent plus `dx` pixels towards the end edge,
 * `y` the baseline of the first line in pixels. `strong` is the part of the text set in bold.
 */
export interface TextMark extends MarkBase {
  readonly kind: 'text';
  readonly x: number;
  readonly dx?: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: readonly string[];
  readonly strong?: string;
}

/** A straight line from (`x`, `y`) to (`x2`, `y2`). */
export interface RuleMark extends MarkBase {
  readonly kind: 'rule';
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
}

export type Mark = RectMark | TextMark | RuleMark;
