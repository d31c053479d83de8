import type { Layout } from '../../model/marks.js';

/**
 * The measures of the picture, in pixels; `lines` is the most lines a group's label takes in the language.
 * A row holds its label, its bar and, when narrow, its value below the bar. The height is the same in both layouts.
 */
export function geometry(lines: number, layout: Layout) {
  const row = 62 + 18 * lines;
  const bar = 8 + 18 * lines;
  const barHeight = layout === 'narrow' ? 24 : 32;
  return {
    row,
    bar,
    barHeight,
    /** Baseline of a label's last line. */
    label: bar - 9,
    /** Baseline of the value: below the bar, or on the label's line. */
    value: layout === 'narrow' ? bar + barHeight + 17 : bar - 9,
    /** Baseline of a number in the bar. */
    number: bar + barHeight / 2 + 4.5,
    /**
     * Top and bottom of the box in which the row answers to the pointer. In the wide layout a label of more lines
     * begins higher.
     */
    box: (label: number) =>
      layout === 'narrow'
        ? { top: 1, bottom: row - 2 }
        : { top: Math.max(1, bar - 14 - 18 * label), bottom: bar + barHeight + 13 },
    apart: { row: 84, rule: 4, label: 37, bar: 51, barHeight: 24, value: 68, box: { top: 5, bottom: 82 } },
  };
}

export const BREAKPOINT = 480;

/** Height of the picture. */
export function pictureHeight(lines: number, groups: number, apart: number): number {
  const { row, apart: block } = geometry(lines, 'narrow');
  return groups * row + apart * block.row;
}
