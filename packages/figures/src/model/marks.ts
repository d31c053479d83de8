/**
 * Marks: what a figure draws, as a plain list.
 *
 * Across, positions are per cent of the picture's width, counted from the edge where reading starts (left in English,
 * right in Arabic); the code that draws mirrors them. Down, positions are CSS pixels from the top. No position depends
 * on the measured width of a text.
 */

/** Which of the two layouts a mark belongs to. A mark without `at` is in both. */
export type Layout = 'narrow' | 'wide';

/** How a mark looks, by meaning; a class in the drawing and a key in the legend. */
export type MarkRole =
  // Bars: solid is known, hatched is possible, an outline is the whole.
  | 'part-1'
  | 'part-2'
  | 'possible'
  | 'whole'
  | 'on-part-1'
  | 'on-part-2'
  | 'bound'
  | 'label'
  | 'value'
  // Below the rows: the line, and the bar of States that belong to no group.
  | 'divider'
  | 'apart-label'
  | 'apart-value'
  // Cells in four steps, and the numbers on them; an empty cell has no number.
  | 'step-1'
  | 'step-2'
  | 'step-3'
  | 'step-4'
  | 'on-step-1'
  | 'on-step-2'
  | 'on-step-3'
  | 'on-step-4'
  | 'empty'
  | 'head'
  | 'name'
  | 'total'
  | 'foot'
  // Time: a day is a point, a month or a range a bar, a year an empty bar; the cycles are bands.
  | 'day'
  | 'month'
  | 'year'
  | 'range'
  | 'cycle-1'
  | 'cycle-2'
  | 'grid'
  | 'year-name'
  | 'band-name'
  | 'event-name'
  | 'date'
  | 'month-name'
  | 'count'
  // The State.
  | 'mark'
  | 'bracket'
  | 'mark-name';

interface MarkBase {
  readonly role: MarkRole;
  /** The row of the figure that the mark shows. */
  readonly row: string;
  readonly at?: Layout;
}

/**
 * A bar: `x` and `width` in per cent, `y` and `height` in pixels. `dx` moves it by pixels towards the end edge, and
 * `px` is a width in pixels in place of the one in per cent, which then is 0.
 */
export interface RectMark extends MarkBase {
  readonly kind: 'rect';
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  readonly dx?: number;
  readonly px?: number;
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

/** A sign at one place: `x` in per cent plus `dx` pixels, `y` and the radius `r` in pixels. */
export interface PointMark extends MarkBase {
  readonly kind: 'point';
  readonly x: number;
  readonly dx?: number;
  readonly y: number;
  readonly r: number;
  readonly shape: 'circle' | 'diamond' | 'triangle-down';
}

export type Mark = RectMark | TextMark | RuleMark | PointMark;
