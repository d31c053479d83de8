import type { FigureList } from '@uncac-figures/figures';
import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from './heading-view.js';

/** Lists in place of a picture, each under a heading one level below the figure's. */
export function listView(lists: readonly FigureList[], headingLevel: number): TemplateResult {
  return html`<div class="lists">
    ${lists.map(
      ({ heading, items }) =>
        html`${headingView(headingLevel + 1, heading)}
          <ul class="list">
            ${items.map(({ text, detail }) => html`<li>${text} ${detail ? html`<small>${detail}</small>` : nothing}</li>`)}
          </ul>`,
    )}
  </div>`;
}
