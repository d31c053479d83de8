import type { Layout } from '../../model/marks.js';

/** Width of the picture, in pixels, from which its wide layout shows: a name of 26 characters fits into 32 % of it. */
export const BREAKPOINT = 600;

/** The measures of the picture down, in pixels: a head, a row for each line, and the totals. */
export const HEAD = 30;
export const ROW = 46;
export const FOOT = 60;

/**
 * Where columns start and end, in per cent; and in pixels below the top of a row: the cell, its height, and the
 * baselines of label, number and total.
 */
export function geometry(layout: Layout) {
  return layout === 'narrow'
    ? { start: 0, end: 100, cell: 20, cellHeight: 24, label: 15, number: 36.5, total: 47 }
    : { start: 32, end: 90, cell: 3, cellHeight: 40, label: 28, number: 27.5, total: 28 };
}

/** Share of a column that is ground, half of it on each side of the cell. */
export const GAP = 0.06;

/** Where the cells of a column begin and how wide they are, in per cent of the picture, as a band scale places them. */
export function columnBox(index: number, columns: number, layout: Layout): { x: number; width: number } {
  const { start, end } = geometry(layout);
  const step = (end - start) / columns;
  return { x: round(start + step * (index + GAP / 2)), width: round(step * (1 - GAP)) };
}

/** Height of the picture. */
export function pictureHeight(lines: number): number {
  return HEAD + ROW * lines + FOOT;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
