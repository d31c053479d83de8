/**
 * What an element without content keeps until it draws, as a value of CSS: `--uncac-min-height` of the page, else the
 * height of its kind in the style sheet of pasted figures, else 40rem. On a phone, where texts take more lines, more.
 */
export const placeHeight =
  'var(--uncac-min-height, calc(var(--uncac-place, 40rem) + max(0px, 540px - 100vw)))';
