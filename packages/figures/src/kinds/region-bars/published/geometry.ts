import type { Layout } from '../../../model/marks.js';

/** The measures of a group, in pixels: its label of at most `lines` lines, then a bar a year. */
export function geometry(lines: number) {
  const first = 10 + 18 * lines;
  const step = 28;
  return {
    group: first + 2 * step + 16,
    step,
    /** Baseline of the label's last line. */
    label: first - 8,
    bar: { y: first, height: 20 },
    /** Baseline of the year and the number of the first bar. */
    text: first + 15,
    box: { y: first, height: 20 },
  };
}

/**
 * Where bars start, and where the longest ends, as parts of the width: the year is before the bar, its number behind.
 */
export function across(layout: Layout): readonly [start: number, end: number] {
  return layout === 'narrow' ? [0.18, 0.76] : [0.1, 0.86];
}
