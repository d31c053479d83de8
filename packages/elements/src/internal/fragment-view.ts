import {
  splitPhrase,
  stateSentence,
  type FigureTable,
  type Phrase,
  type TableRow,
} from '@uncac-figures/figures';
import { html, nothing, type TemplateResult } from 'lit';
import type { FigureFiles } from '../figure-source.js';
import { drawing, legendKey } from './drawing.js';
import type { DrawnView } from './figure-view.js';
import { headingView } from './heading-view.js';
import { listView } from './list-view.js';

/** All of a figure, as pasted content has it, drawn by the element. */
export function fragmentView(
  { compiled, words, state, files }: DrawnView,
  headingLevel: number,
  button: TemplateResult | typeof nothing,
  before: TemplateResult | typeof nothing,
): TemplateResult {
  const { lang, dir, title, finding, legend, notes, source, citation } = compiled;
  const about = state?.facts && stateSentence(words, compiled, state.facts);
  return html`<figure class="figure" lang=${lang} dir=${dir}>
    ${state && !about ? stateLine(words.unknownState(state.code), 'unknown') : nothing}
    ${headingView(headingLevel, title)}
    <p class="finding">${finding}</p>
    ${about ? stateLine(about, 'known') : nothing} ${before}
    <ul class="legend">
      ${legend.map(
        item =>
          html`<li>
            ${'letter' in item ? html`<b>${item.letter}</b>` : legendKey(item.role, dir)} ${item.text}
          </li>`,
      )}
    </ul>
    ${
      compiled.lists
        ? listView(compiled.lists, headingLevel)
        : html`<div class="drawing">${drawing(compiled)}</div>`
    }
    ${notes.map(note => html`<p class="note">${note}</p>`)}
    <div class="tools">
      ${button}
      <details>
        <summary>${words.table}</summary>
        <div class="scroll" tabindex="0" role="group" aria-label=${compiled.table.caption}>
          ${table(compiled.table)}
        </div>
      </details>
      ${fileLinks(files)}
      <details class="cite">
        <summary>${words.cite}</summary>
        <p>${citation}</p>
      </details>
    </div>
    <p class="source">${source}</p>
  </figure>`;
}

/** Links to the files, named by their types as everywhere. */
export function fileLinks(files: FigureFiles): readonly (TemplateResult | typeof nothing)[] {
  return (['csv', 'svg', 'png', 'json'] as const).map(type =>
    files[type] ? html`<a href=${files[type]} download>${type.toUpperCase()}</a>` : nothing,
  );
}

/** A phrase with its bold part. */
export function phraseView(phrase: Phrase): TemplateResult {
  const [before, strong, after] = splitPhrase(phrase);
  return html`${before}${strong && html`<strong>${strong}</strong>`}${after}`;
}

function stateLine(phrase: Phrase, look: 'known' | 'unknown'): TemplateResult {
  return html`<p class="state ${look}">${phraseView(phrase)}</p>`;
}

function table({ caption, columns, rows }: FigureTable): TemplateResult {
  const line = ({ cells: [name, ...values], total }: TableRow) =>
    html`<tr class=${total ? 'total' : nothing}>
      <th scope="row">${name}</th>
      ${values.map(value => html`<td>${value}</td>`)}
    </tr>`;
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(line)}
    </tbody>
  </table>`;
}
