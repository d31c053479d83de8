import type { Layout } from '../../model/marks.js';

/** The measures of the picture, in pixels: one line a year, the same in both layouts. */
export const geometry = {
  row: 30,
  bar: { y: 6, height: 18 },
  /** Baseline of the year and of the number. */
  text: 20,
  box: { y: 5, height: 20 },
} as const;

export const BREAKPOINT = 480;

/**
 * Where bars start, and where the longest ends, as parts of the width: the year is before the bar, its number behind.
 */
export function across(layout: Layout): readonly [start: number, end: number] {
  return layout === 'narrow' ? [0.18, 0.86] : [0.1, 0.92];
}
