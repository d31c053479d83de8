import type { CompiledFigure } from './compiled-figure.js';
import { escapeMarkup } from './escape-markup.js';
import { fontFamily } from './font-family.js';
import type { Mark, TextMark } from './marks.js';
import { splitPhrase } from './phrase.js';
import { placeRect, placeRule, placeText } from './place-mark.js';
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
  return `<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})"><path d="M1 0V6" class="hatch"/></pattern>`;
}

/** Rules for parts, outlines and hatch: the same in pictures and in the keys of their legends. */
export function partStyles(theme: Theme): string {
  return [
    `.part-1{fill:${theme['part-1']}}`,
    `.part-2{fill:${theme['part-2']}}`,
    `.possible{fill:url(#hatch);stroke:${theme['part-1']}}`,
    `.hatch{stroke:${theme['part-1']};stroke-width:2}`,
    `.whole{fill:none;stroke:${theme.line}}`,
  ].join('');
}

function styles({ lang }: CompiledFigure, theme: Theme, breakpoint: number): string {
  return [
    'svg{direction:ltr}',
    `text{font:14px ${fontFamily(lang)};font-variant-numeric:tabular-nums;fill:${theme.ink};unicode-bidi:plaintext}`,
    partStyles(theme),
    `.divider{stroke:${theme.line};stroke-dasharray:2 4}`,
    '.label,.on-part-1,.on-part-2,.apart-value,b,.b{font-weight:600}',
    '.on-part-1,.on-part-2,.apart-value{font-size:13px}',
    `.on-part-1{fill:${theme['on-part-1']}}`,
    `.on-part-2{fill:${theme['on-part-2']}}`,
    `.bound{font-size:12px;fill:${theme.muted}}`,
    '.wide{display:none}',
    `@media(min-width:${breakpoint}px){.narrow{display:none}.wide{display:inline}.label,.value,.apart-label{font-size:15px}}`,
  ].join('');
}

function draw(mark: Mark, dir: 'ltr' | 'rtl'): string {
  const classes = mark.at ? `${mark.role} ${mark.at}` : mark.role;
  switch (mark.kind) {
    case 'rect':
      return `<rect class="${classes}"${attributes({ ...placeRect(mark, dir) })}/>`;
    case 'rule':
      return `<line class="${classes}"${attributes({ ...placeRule(mark, dir) })}/>`;
    case 'text':
      return drawText(mark, classes, dir);
  }
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
