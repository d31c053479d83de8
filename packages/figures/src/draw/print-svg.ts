import type { CompiledFigure, DrawnFigure, LegendItem } from '../model/compiled-figure.js';
import { escapeMarkup } from './escape-markup.js';
import { keySignSvg, markSvg } from './mark-svg.js';
import { markStyles, wideStyles } from '../look/mark-styles.js';
import { fileStrokes, patternsSvg } from './patterns-svg.js';
import type { PrintStyle, PrintStyles } from './print-text.js';
import { linesSvg, printLines, printStyles, textWidth } from './print-text.js';
import { themeFonts } from '../look/fonts.js';
import type { Theme } from '../look/themes.js';
import { light } from '../look/themes.js';

/** Width of the page and of its margins, in pixels. */
const WIDTH = 760;
const MARGIN = 24;
const INNER = WIDTH - 2 * MARGIN;

/** A part of the page: what is drawn, from `top` down, and its height. */
interface Part {
  readonly height: number;
  /** Space before it. */
  readonly gap: number;
  readonly draw: (top: number) => string;
}

/**
 * The figure as a picture to take away: one SVG, 760 px wide, with title, finding, legend, picture, notes and source. A
 * figure of lists, or with an empty place, is a page of text. Lines are broken by counting characters, so no font that
 * a reader has cuts a text. `unofficial`: the sentence “Not a product of the United Nations.” The answer gives the
 * picture in a theme: themes share all that is drawn.
 */
export function printSvg(figure: DrawnFigure, unofficial: string): (theme?: Theme) => string {
  const { lang, dir, title, finding, alt } = figure;
  const styles = printStyles(lang);
  const { parts, height } = page(figure, unofficial, styles);
  const drawn = parts.map(({ top, draw }) => draw(top)).join('\n');
  return (theme = light) =>
    [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" lang="${escapeMarkup(lang)}" role="img">`,
      `<title>${escapeMarkup(title)}</title>`,
      `<desc>${escapeMarkup(`${finding} ${alt}`)}</desc>`,
      `<style>${styleSheet(figure, Object.values(styles), theme)}</style>`,
      patternsSvg(dir, theme),
      `<rect width="${WIDTH}" height="${height}" fill="${theme.ground}"/>`,
      drawn,
      '</svg>\n',
    ].join('\n');
}

/** Size of that picture in pixels. */
export function printSize(figure: DrawnFigure, unofficial: string): { width: number; height: number } {
  return { width: WIDTH, height: page(figure, unofficial, printStyles(figure.lang)).height };
}

/** The parts of the page with their places, from its top down, and its height. */
function page(
  figure: DrawnFigure,
  unofficial: string,
  styles: PrintStyles,
): { parts: readonly (Part & { top: number })[]; height: number } {
  const { dir, title, finding, notes, source } = figure;
  const text = (body: string, style: PrintStyle, gap: number): Part => paragraph(body, style, gap, dir);
  const parts = [
    text(title, styles.title, 0),
    text(finding, styles.finding, 4),
    ...legend(figure, styles),
    ...content(figure, styles),
    ...notes.map(note => text(note, styles.note, 10)),
    text(source, styles.source, 10),
    text(unofficial, styles.source, 2),
  ];
  let y = MARGIN;
  const placed = parts.map(part => {
    const top = y + part.gap;
    y = top + part.height;
    return { ...part, top };
  });
  return { parts: placed, height: Math.ceil(y + MARGIN) };
}

function styleSheet({ lang }: CompiledFigure, styles: readonly PrintStyle[], theme: Theme): string {
  return [
    `svg{font-family:${themeFonts(theme, lang)}}`,
    markStyles(token => theme[token]),
    fileStrokes(theme),
    wideStyles,
    ...styles.map(({ name, size, bold }) => `.${name}{font-size:${size}px${bold ? ';font-weight:600' : ''}}`),
    `.source{fill:${theme.muted}}`,
    `.frame{fill:none;stroke:${theme.line};stroke-width:1.5;stroke-dasharray:6 4}`,
  ].join('');
}

/** Where a line starts that is `indent` pixels from the edge where reading starts. */
function start(dir: 'ltr' | 'rtl', indent = 0): number {
  return dir === 'rtl' ? WIDTH - MARGIN - indent : MARGIN + indent;
}

function paragraph(body: string, style: PrintStyle, gap: number, dir: 'ltr' | 'rtl', indent = 0): Part {
  const lines = printLines(body, style, INNER - 2 * indent, dir);
  return {
    gap,
    height: lines.length * style.line,
    draw: top => linesSvg(lines, style, start(dir, indent), top, dir),
  };
}

/** Signs with their words, one after the other as far as a line goes. */
function legend(
  { legend: items, dir }: CompiledFigure,
  { legend: style, heading }: PrintStyles,
): readonly Part[] {
  const sign = 24 + 8;
  const rows: { item: LegendItem; lines: readonly string[]; indent: number }[][] = [];
  let indent = 0;
  for (const item of items) {
    const lines = printLines(item.text, style, INNER - sign, dir);
    const width = sign + Math.max(...lines.map(line => textWidth(line, style, dir)));
    const row = rows.at(-1);
    if (!row || indent + width > INNER) {
      rows.push([{ item, lines, indent: 0 }]);
      indent = width + 20;
    } else {
      row.push({ item, lines, indent });
      indent += width + 20;
    }
  }
  return rows.map((row, index): Part => {
    const draw = (top: number): string =>
      row
        .map(
          ({ item, lines, indent }) =>
            signSvg(item, heading, start(dir, indent), top, dir) +
            linesSvg(lines, style, start(dir, indent + sign), top, dir),
        )
        .join('\n');
    const height = Math.max(...row.map(({ lines }) => lines.length)) * style.line;
    return { gap: index ? 4 : 12, height, draw };
  });
}

function signSvg(item: LegendItem, style: PrintStyle, x: number, top: number, dir: 'ltr' | 'rtl'): string {
  if ('letter' in item) return linesSvg([item.letter], style, x, top, dir);
  const left = dir === 'rtl' ? x - 24 : x;
  return `<g transform="translate(${left} ${top + (style.line - 14) / 2})">${keySignSvg(item.role)}</g>`;
}

/** The picture; or, where the figure has none, its box or its lists. */
function content(figure: DrawnFigure, styles: PrintStyles): readonly Part[] {
  const { lists, empty, dir } = figure;
  if (empty) return framed([empty.heading, empty.text, empty.expected, empty.held], styles, dir);
  if (lists)
    return lists.flatMap(({ heading, items }) => [
      paragraph(heading, styles.heading, 14, dir),
      ...items.flatMap(({ text, detail }) => [
        paragraph(text, styles.legend, 6, dir, 16),
        ...(detail ? [paragraph(detail, styles.source, 0, dir, 16)] : []),
      ]),
    ]);
  return [{ gap: 14, height: figure.height, draw: top => picture(figure, top) }];
}

/** The wide layout, with places in pixels: not every program that opens a picture knows a per cent. */
function picture({ marks, dir }: DrawnFigure, top: number): string {
  const drawn = marks.filter(({ at }) => at !== 'narrow').map(({ at: _at, ...mark }) => markSvg(mark, dir));
  const inPixels = drawn
    .join('\n')
    .replace(/="(-?[\d.]+)%"/g, (_, share: string) => `="${Math.round(Number(share) * INNER) / 100}"`);
  return `<g transform="translate(${MARGIN} ${top})">\n${inPixels}\n</g>`;
}

function framed(
  texts: readonly string[],
  { heading, legend }: PrintStyles,
  dir: 'ltr' | 'rtl',
): readonly Part[] {
  const parts = texts.map((text, index) =>
    paragraph(text, index ? legend : heading, index ? 6 : 16, dir, MARGIN),
  );
  const height = parts.reduce((sum, part) => sum + part.gap + part.height, 16);
  const frame = (top: number): string =>
    `<rect class="frame" x="${MARGIN + 0.75}" y="${top}" width="${INNER - 1.5}" height="${height}"/>`;
  return [{ gap: 14, height: 0, draw: frame }, ...parts, { gap: 16, height: 0, draw: () => '' }];
}
