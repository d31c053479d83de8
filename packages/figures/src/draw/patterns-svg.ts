import { strokeStyles } from '../look/stroke-styles.js';
import type { Theme } from '../look/themes.js';
import { html } from './html.js';
import { isStriped, patternsView } from './patterns-view.js';

/** The patterns of a picture, for an SVG file. */
export function patternsSvg(dir: 'ltr' | 'rtl', theme: Theme): string {
  return patternsView(html, dir, theme).join('\n');
}

/** The styles of a theme with edges or stripes, such as `document`; empty for others. They go after `markStyles`. */
export function fileStrokes(theme: Theme): string {
  const strokes = theme.edge === 'none' ? '' : strokeStyles(token => theme[token]);
  return isStriped(theme) ? `${strokes}.part-2{fill:url(#stripes)}` : strokes;
}
