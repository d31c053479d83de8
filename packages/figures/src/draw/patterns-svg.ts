import { strokeStyles } from '../look/stroke-styles.js';
import type { Theme } from '../look/themes.js';
import { html } from './html.js';
import { isStriped, patternsView } from './patterns-view.js';

/** The patterns of a picture, as a file holds them. */
export function patternsSvg(dir: 'ltr' | 'rtl', theme: Theme): string {
  return patternsView(html, dir, theme).join('\n');
}

/** The strokes of a theme that has more than the marks themselves say, and what is striped; after the marks' styles. */
export function fileStrokes(theme: Theme): string {
  const strokes = theme.edge === 'none' ? '' : strokeStyles(token => theme[token]);
  return isStriped(theme) ? `${strokes}.part-2{fill:url(#stripes)}` : strokes;
}
