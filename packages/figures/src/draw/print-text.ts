import { breakLines, textLength } from './break-lines.js';
import { escapeMarkup } from './escape-markup.js';
import { typeScale, type TextPart } from '../look/type-scale.js';
import type { Lang } from '../model/lang.js';

/** How a paragraph of the page is set: size and line in pixels, and the most characters of a line worth reading. */
export interface PrintStyle {
  readonly name: string;
  readonly size: number;
  readonly line: number;
  readonly bold?: true;
  readonly measure: number;
}

/** Width of a character in em: no text of a figure is wider in Noto Sans. */
const EM: Readonly<Record<'ltr' | 'rtl', number>> = { ltr: 0.6, rtl: 0.55 };
const BOLD = 1.08;

/** Pixels that the text takes at most, by the number of its characters. */
export function textWidth(text: string, { size, bold }: PrintStyle, dir: 'ltr' | 'rtl'): number {
  return textLength(text) * size * EM[dir] * (bold ? BOLD : 1);
}

/** The text in the lines that it takes within `width` pixels. */
export function printLines(
  text: string,
  style: PrintStyle,
  width: number,
  dir: 'ltr' | 'rtl',
): readonly string[] {
  const limit = Math.floor(width / textWidth('n', style, dir));
  return breakLines(text, Math.min(limit, style.measure));
}

/** Lines of text from a height down; `x` is where reading starts. */
export function linesSvg(
  lines: readonly string[],
  style: PrintStyle,
  x: number,
  top: number,
  dir: 'ltr' | 'rtl',
): string {
  const anchor = dir === 'rtl' ? ' text-anchor="end"' : '';
  // The baseline of a line: its box is centred on the letters, which rise about 0.72 em and fall about 0.22.
  const baseline = (style.line + 0.5 * style.size) / 2 + 0.1 * style.size;
  return lines
    .map((line, index) => {
      const y = Math.round((top + index * style.line + baseline) * 10) / 10;
      return `<text class="${style.name}" x="${x}" y="${y}"${anchor}>${escapeMarkup(line)}</text>`;
    })
    .join('\n');
}

/** The styles of the page's text. */
export type PrintStyles = ReturnType<typeof printStyles>;

/** The styles of the page's text in the language: those of pages, with the most characters of a line worth reading. */
export function printStyles(lang: Lang) {
  const scale = typeScale(lang);
  const style = (name: string, part: TextPart, measure: number, bold?: true): PrintStyle => ({
    name,
    size: scale[part].size,
    line: Math.round(scale[part].size * scale[part].leading),
    measure,
    ...(bold && { bold }),
  });
  return {
    title: style('title', 'title', 60, true),
    finding: style('finding', 'finding', 68),
    heading: style('heading', 'small', 68, true),
    legend: style('legend', 'small', 68),
    note: style('note', 'note', 76),
    source: style('source', 'note', 76),
  };
}
