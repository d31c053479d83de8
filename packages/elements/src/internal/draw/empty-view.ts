import type { EmptyPlace } from '@uncac-figures/figures';
import { html, type TemplateResult } from 'lit';

/** What stands where a figure has no value to draw: a box that says why, then what is expected and held. */
export function emptyView({ heading, text, expected, held }: EmptyPlace): TemplateResult {
  return html`<div class="vacant">
      <p><strong>${heading}</strong></p>
      <p>${text}</p>
    </div>
    <p class="note">${expected}<br />${held}</p>`;
}
