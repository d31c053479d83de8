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

/** All of a figure, as pasted content has it, drawn by the element. */
export function fragmentView(
  { compiled, words, state, files }: DrawnView,
  headingLevel: number,
  button: TemplateResult,
): TemplateResult {
  const { lang, dir, title, finding, legend, notes, source, citation } = compiled;
  const about = state?.facts && stateSentence(words, compiled, state.facts);
  return html`<figure class="figure" lang=${lang} dir=${dir}>
    ${state && !about ? stateLine(words.unknownState(state.code), 'unknown') : nothing}
    ${heading(headingLevel, title)}
    <p class="finding">${finding}</p>
    ${about ? stateLine(about, 'known') : nothing}
    <ul class="legend">
      ${legend.map(
        item =>
          html`<li>
            ${'letter' in item ? html`<b>${item.letter}</b>` : legendKey(item.role, dir)} ${item.text}
          </li>`,
      )}
    </ul>
    <div class="drawing">${drawing(compiled)}</div>
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

function heading(level: number, title: string): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2>${title}</h2>`;
    case 4:
      return html`<h4>${title}</h4>`;
    case 5:
      return html`<h5>${title}</h5>`;
    case 6:
      return html`<h6>${title}</h6>`;
    default:
      return html`<h3>${title}</h3>`;
  }
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
