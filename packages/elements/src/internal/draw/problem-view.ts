import { fileLinks, langDir, NOT_LOADED, phraseView, type Phrase } from '@uncac-figures/figures';
import { html, nothing, type TemplateResult } from 'lit';
import type { ProblemView } from '../request/element-view.js';

/**
 * A message about a problem, with the link to the CSV file and, unless the page has no source, a button to try again.
 */
export function problemView(
  { problem, words, request, files }: ProblemView,
  retry: () => void,
): TemplateResult {
  const { lang, unknown } = request;
  if (unknown) {
    const { option, value, known } = unknown;
    const phrase = option ? words.unknownOption(option, value, known) : words.unknownFigure(value, known);
    return message(lang, phrase);
  }
  // Nothing is said against a figure that stands, but of the State that is not marked in it.
  if (request.stands) return message(lang, words.notMarked(request.country ?? ''));
  const rest = html`${files.csv ? html`<p>${words.notLoadedReason}</p>` : nothing}
    <div class="way-on">
      ${problem === 'no-source' ? nothing : html`<button class="try-again" @click=${retry}>${words.tryAgain}</button>`}
      ${files.csv ? fileLinks({ html, files: { csv: files.csv }, lang, dir: langDir(lang) }) : nothing}
    </div>`;
  const text = NOT_LOADED[lang];
  return message(lang, { text, strong: text }, rest);
}

function message(
  lang: ProblemView['request']['lang'],
  phrase: Phrase,
  rest?: TemplateResult,
): TemplateResult {
  return html`<div class="problem ${rest ? 'not-loaded' : ''}" role="alert" lang=${lang} dir=${langDir(lang)}>
    <p>${phraseView(html, phrase)}</p>
    ${rest}
  </div>`;
}
