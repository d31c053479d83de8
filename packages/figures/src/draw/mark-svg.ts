import { keyMarks } from '../look/key-marks.js';
import type { Mark, MarkRole } from '../model/marks.js';
import { html } from './html.js';
import { markView } from './mark-view.js';

/** A mark as SVG for a file: x in per cent of the picture, y in pixels. */
export function markSvg(mark: Mark, dir: 'ltr' | 'rtl'): string {
  return String(html`${markView(mark, dir, { svg: html, live: false })}`);
}

/** The sign of a role before its words in a legend, 24 × 14 px. */
export function keySignSvg(role: MarkRole): string {
  return keyMarks(role)
    .map(mark => markSvg(mark, 'ltr'))
    .join('');
}
