import { fileLinks, langDir, NOT_LOADED, phraseView, type Phrase } from '@uncac-figures/figures';
import { nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ProblemView } from '../request/element-view.js';
import { html } from './fresh.js';

/**
 * A message about a problem, with the link to the CSV file and, unless the page has no source, a button to try again.
 */
export function problemView(view: ProblemView, retry: () => void): TemplateResult {
  const { problem, words, request, files } = view;
  const { lang, unknown } = request;
  if (unknown) {
    const { option, value, known } = unknown;
    const phrase = option ? words.unknownOption(option, value, known) : words.unknownFigure(value, known);
    return message(view, phrase);
  }
  // Nothing is said against a figure that stands, but of the State that is not marked in it.
  if (request.stands) return message(view, words.notMarked(request.country ?? ''));
  const rest = html`${files.csv ? html`<p>${words.notLoadedReason}</p>` : nothing}
    <div class="way-on">
      ${problem === 'no-source' ? nothing : html`<button class="try-again" @click=${retry}>${words.tryAgain}</button>`}
      ${files.csv ? fileLinks({ html, files: { csv: files.csv }, lang, dir: langDir(lang) }) : nothing}
    </div>`;
  const text = NOT_LOADED[lang];
  return message(view, { text, strong: text }, rest);
}

/** Each failure is told anew, also where it has the words of the one before. */
function message(view: ProblemView, phrase: Phrase, rest?: TemplateResult): TemplateResult {
  const { lang } = view.request;
  return html`<div class="problem ${rest ? 'not-loaded' : ''}" role="alert" lang=${lang} dir=${langDir(lang)}>
    <p>${keyed(view, phraseView(html, phrase))}</p>
    ${rest}
  </div>`;
}
