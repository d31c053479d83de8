import { strokeStyles } from '../look/stroke-styles.js';
import type { Theme } from '../look/themes.js';

/** The patterns of a picture, as a file holds them: what is possible is hatched, and in some themes part 2 striped. */
export function patternsSvg(dir: 'ltr' | 'rtl', theme: Theme): string {
  const width = parseFloat(theme['hatch-width']);
  // The lines lean the way the language is read.
  const angle = dir === 'rtl' ? -45 : 45;
  const hatch = `<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})"><rect class="hatch-ground" width="6" height="6"/><rect class="hatch-line" width="${width}" height="6"/></pattern>`;
  const stripes = `<pattern id="stripes" width="4" height="4" patternUnits="userSpaceOnUse"><rect class="hatch-ground" width="4" height="4"/><rect class="stripe-line" width="4" height="1.4"/></pattern>`;
  return isStriped(theme) ? `${hatch}\n${stripes}` : hatch;
}

/** The strokes of a theme that has more than the marks themselves say, and what is striped; after the marks' styles. */
export function fileStrokes(theme: Theme): string {
  const strokes = theme.edge === 'none' ? '' : strokeStyles(token => theme[token]);
  return isStriped(theme) ? `${strokes}.part-2{fill:url(#stripes)}` : strokes;
}

const isStriped = ({ stripes }: Theme): boolean => stripes !== 'none';
