import { html, nothing, type TemplateResult } from 'lit';
import { fileLinks, phraseView } from './fragment-view.js';
import type { FigureView } from './figure-view.js';

/** What could not be shown, what still works, and the way on. */
export function problemView(view: FigureView & { kind: 'problem' }, retry: () => void): TemplateResult {
  const { dir, phrase, reason, words, files } = view;
  return html`<div class="problem ${view.retry ? 'not-loaded' : ''}" role="alert" dir=${dir}>
    <p>${phraseView(phrase)}</p>
    ${reason ? html`<p>${reason}</p>` : nothing}
    ${view.retry
      ? html`<div class="tools">
          <button class="try-again" @click=${retry}>${words.tryAgain}</button>
          ${fileLinks(files.csv ? { csv: files.csv } : {})}
        </div>`
      : nothing}
  </div>`;
}
