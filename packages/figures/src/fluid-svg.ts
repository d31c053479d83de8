import type { CompiledFigure } from './compiled-figure.js';
import { escapeMarkup } from './escape-markup.js';
import { fontFamily } from './font-family.js';
import type { Mark, MarkRole, TextMark } from './marks.js';
import { markStyles, roleFill, wideStyles } from './mark-styles.js';
import { splitPhrase } from './phrase.js';
import { placePoint, placeRect, placeRule, placeText, pointPath } from './place-mark.js';
import type { Theme } from './themes.js';
import { light } from './themes.js';

/**
 * The picture as an SVG file that is as wide as its place: x in per cent, y in pixels, no viewBox. Sizes of text and
 * the height stay; from the breakpoint on the wide layout shows. It holds no script and asks for nothing.
 */
export function fluidSvg(figure: CompiledFigure, theme: Theme = light): string {
  const { lang, dir, height, breakpoint, title, marks } = figure;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="${height}" lang="${lang}">`,
    `<title>${escapeMarkup(title)}</title>`,
    `<style>${styles(figure, theme, breakpoint)}</style>`,
    hatch(dir),
    `<rect width="100%" height="${height}" fill="${theme.ground}"/>`,
    ...marks.map(mark => draw(mark, dir)),
    '</svg>\n',
  ].join('\n');
}

/** The pattern of what is possible: lines at 45 degrees, leaning the way the language is read. */
export function hatch(dir: 'ltr' | 'rtl'): string {
  const angle = dir === 'rtl' ? -45 : 45;
  return `<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})"><rect class="hatch-ground" width="6" height="6"/><rect class="hatch-line" width="2" height="6"/></pattern>`;
}

function styles({ lang }: CompiledFigure, theme: Theme, breakpoint: number): string {
  return [
    `svg{font-family:${fontFamily(lang)}}`,
    markStyles(token => theme[token]),
    `@media(min-width:${breakpoint}px){${wideStyles}}`,
  ].join('');
}

function draw(mark: Mark, dir: 'ltr' | 'rtl'): string {
  const classes = mark.at ? `${mark.role} ${mark.at}` : mark.role;
  switch (mark.kind) {
    case 'rect': {
      const { dx, ...place } = placeRect(mark, dir);
      return `<rect class="${classes}"${attributes({ ...place, ...moved(dx), ...filled(mark.role) })}/>`;
    }
    case 'rule':
      return `<line class="${classes}"${attributes({ ...placeRule(mark, dir) })}/>`;
    case 'point': {
      const { x, y, dx } = placePoint(mark, dir);
      return mark.shape === 'circle'
        ? `<circle class="${classes}"${attributes({ cx: x, cy: y, r: mark.r, ...moved(dx) })}/>`
        : `<svg${attributes({ x, y })} overflow="visible"><path class="${classes}"${attributes({ d: pointPath(mark), ...moved(dx) })}/></svg>`;
    }
    case 'text':
      return drawText(mark, classes, dir);
  }
}

function filled(role: MarkRole): { readonly fill?: string } {
  const fill = roleFill(role);
  return fill ? { fill } : {};
}

/** An offset in pixels from a place in per cent. */
function moved(dx: number): { readonly transform?: string } {
  return dx ? { transform: `translate(${dx})` } : {};
}

function drawText(mark: TextMark, classes: string, dir: 'ltr' | 'rtl'): string {
  const { x, dx, anchor, y } = placeText(mark, dir);
  const place = { x, ...(dx ? { dx } : {}), ...(anchor === 'start' ? {} : { 'text-anchor': anchor }) };
  const lines = mark.text.map((text, line) => {
    const [before, strong, after] = splitPhrase({ text, ...(mark.strong ? { strong: mark.strong } : {}) });
    const bold = strong && `<tspan class="b">${escapeMarkup(strong)}</tspan>`;
    return { y: y[line] ?? mark.y, body: escapeMarkup(before) + bold + escapeMarkup(after) };
  });
  return lines
    .map(line => `<text class="${classes}"${attributes({ ...place, y: line.y })}>${line.body}</text>`)
    .join('');
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}
