import { escapeMarkup } from './escape-markup.js';
import { keyMarks } from '../look/key-marks.js';
import { roleFill } from '../look/mark-styles.js';
import type { Mark, MarkRole, TextMark } from '../model/marks.js';
import { splitPhrase } from '../model/phrase.js';
import { placePoint, placeRect, placeRule, placeText, pointPath } from './place-mark.js';

/** A mark as SVG, as a file holds it: x in per cent of the picture, y in pixels. */
export function markSvg(mark: Mark, dir: 'ltr' | 'rtl'): string {
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
      return textSvg(mark, classes, dir);
  }
}

/** The sign of a role before its words in a legend, 24 × 14 px. */
export function keySignSvg(role: MarkRole): string {
  return keyMarks(role)
    .map(mark => markSvg(mark, 'ltr'))
    .join('');
}

function textSvg(mark: TextMark, classes: string, dir: 'ltr' | 'rtl'): string {
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

function filled(role: MarkRole): { readonly fill?: string } {
  const fill = roleFill(role);
  return fill ? { fill } : {};
}

/** An offset in pixels from a place in per cent. */
function moved(dx: number): { readonly transform?: string } {
  return dx ? { transform: `translate(${dx})` } : {};
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}
