/**
 * Width of the picture, in pixels, below which its narrow layout shows: there the words over a bracket that begins
 * beyond `WORDS_FROM` end at the picture's end, so that they are not cut.
 */
export const BREAKPOINT = 480;

/** Share of the bar from which thirty characters still fit into 240 pixels. */
export const WORDS_FROM = 0.25;

/** Least share of the bar that a hatch takes for the number at its end to be written before that end. */
export const HATCH_LEAST = 0.1;

/**
 * The measures of the picture, in pixels from its top: the State's words, the bracket, the bar, its scale. Without a
 * bracket the bar is at the top.
 */
export function geometry(hasBracket: boolean) {
  const top = hasBracket ? 32 : 2;
  return {
    /** Baselines. */
    words: 14,
    number: top + 14.5,
    scale: top + 35,
    bracket: { top: 23, bottom: 29 },
    bar: { top, bottom: top + 20 },
    height: top + 38,
  };
}
