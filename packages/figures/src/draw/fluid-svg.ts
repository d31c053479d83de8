import type { DrawnFigure } from '../model/compiled-figure.js';
import { escapeMarkup } from './escape-markup.js';
import { markSvg } from './mark-svg.js';
import { markStyles, wideStyles } from '../look/mark-styles.js';
import { fileStrokes, patternsSvg } from './patterns-svg.js';
import { themeFonts } from '../look/fonts.js';
import type { Theme } from '../look/themes.js';
import { light } from '../look/themes.js';

/**
 * The picture as an SVG file that is as wide as its place: x in per cent, y in pixels, no viewBox. Sizes of text and
 * the height stay; from the breakpoint on the wide layout shows. It has no script and fetches nothing. The answer gives
 * the file in a theme: themes share the marks.
 */
export function fluidSvg(figure: DrawnFigure): (theme?: Theme) => string {
  const { lang, dir, height, breakpoint, title, marks } = figure;
  const drawn = marks.map(mark => markSvg(mark, dir)).join('\n');
  return (theme = light) =>
    [
      `<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="${height}" lang="${escapeMarkup(lang)}">`,
      `<title>${escapeMarkup(title)}</title>`,
      `<style>${styles(figure, theme, breakpoint)}</style>`,
      patternsSvg(dir, theme),
      `<rect width="100%" height="${height}" fill="${theme.ground}"/>`,
      drawn,
      '</svg>\n',
    ].join('\n');
}

function styles({ lang }: DrawnFigure, theme: Theme, breakpoint: number): string {
  return [
    `svg{font-family:${themeFonts(theme, lang)}}`,
    markStyles(token => theme[token]),
    fileStrokes(theme),
    `@media(min-width:${breakpoint}px){${wideStyles}}`,
  ].join('');
}
