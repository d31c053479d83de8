/** The measures of the picture, in pixels from its top: the State's words, the bracket, the bar, its scale. */
export const GEOMETRY = {
  height: 70,
  /** Baselines. */
  words: 14,
  number: 46.5,
  scale: 67,
  bracket: { top: 23, bottom: 29 },
  bar: { top: 32, bottom: 52 },
} as const;

/** Below it, words that begin far along the bar end at the picture's end instead. */
export const BREAKPOINT = 480;

/** Share of the bar from which thirty characters still fit into 240 pixels. */
export const WORDS_FROM = 0.25;

/** Least share of the bar that a hatch needs to have the number at its end below it. */
export const HATCH_LEAST = 0.1;
