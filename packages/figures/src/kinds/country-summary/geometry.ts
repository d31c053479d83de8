/** Below it, words that begin far along the bar end at the picture's end instead. */
export const BREAKPOINT = 480;

/** Share of the bar from which thirty characters still fit into 240 pixels. */
export const WORDS_FROM = 0.25;

/** Least share of the bar that a hatch needs to have the number at its end below it. */
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
