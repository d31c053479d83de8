import type { Lang } from '../../model/lang.js';
import type { Layout } from '../../model/marks.js';

/** Width of the picture, in pixels, from which the wide layout holds. */
export const BREAKPOINT = 560;

/** Arabic letters need more height than two lines of others. */
const TALL: readonly Lang[] = ['ar'];

/** The measures of the picture down, in pixels from the top of each line; the same in both layouts. */
export function geometry(lang: Lang) {
  const tall = TALL.includes(lang);
  return {
    /** The months' letters, and the place below them. */
    head: { height: 26, baseline: 14 },
    year: { height: 24, baseline: 17, middle: 12 },
    gap: { height: 18, baseline: 13, middle: 9 },
    event: tall
      ? { height: 40, title: 14, date: 32, middle: 28 }
      : { height: 35, title: 13, date: 28, middle: 24 },
    /** As high as a target for the pointer must be. */
    count: { height: 24, baseline: 17 },
    /** Room below the last line of a year's block, and before years without events. */
    rest: 6,
    beforeGap: 4,
    /** The open end of the cycles: gaps between two pieces, and an arrow. */
    open: { height: 32, gap: 3, piece: 5, arrow: 5 },
  } as const;
}

/** Half the height of a bar, and the radius of a day's point, in pixels. */
export const HALF_BAR = 4;
export const DAY_RADIUS = 4.5;

/** Pixels from the start edge. */
export const ACROSS = {
  cycle: [0, 14],
  cycleWidth: 10,
  /** Middle of the State's line. */
  state: 31,
  text: 42,
  /** End of a count's number, and start of its words. */
  number: 74,
  countText: 80,
} as const;

/** Where the twelve months lie, in per cent of the width. */
export function months(layout: Layout): readonly [start: number, end: number] {
  return layout === 'narrow' ? [62, 99] : [46, 99];
}
