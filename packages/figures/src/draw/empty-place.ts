import type { EmptyPlace } from '../model/compiled-figure.js';
import { escapeMarkup as escape } from './escape-markup.js';

/** What stands in pasted HTML where a figure has no value to draw: a box that says why, then what is expected and held. */
export function emptyPlace({ heading, text, expected, held }: EmptyPlace): string {
  return [
    `<div class="uncac-empty"><p><strong>${escape(heading)}</strong></p>`,
    `<p>${escape(text)}</p></div>`,
    `<p class="uncac-note uncac-held">${escape(expected)}<br>${escape(held)}</p>`,
  ].join('\n');
}
