import {
  inDigits,
  nearestStates,
  splitPhrase,
  type CompiledFigure,
  type DrawingWords,
  type Phrase,
  type StateLine,
  type TableCell,
  type TableRow,
} from '@uncac-figures/figures';
import { html, nothing, type TemplateResult } from 'lit';
import type { FileAddresses } from '../../figure-source.js';
import { legendParts } from '@uncac-figures/figures';
import { drawing, legendKey } from './drawing.js';
import type { DrawnView, MarkedState } from '../request/element-view.js';
import { emptyView } from './empty-view.js';
import { headingView } from './heading-view.js';
import { listView } from './list-view.js';

/** All of a figure, as pasted content has it, drawn by the element. */
export function figureView(
  { compiled, words, state, files, askedLang }: DrawnView,
  headingLevel: number,
  button: TemplateResult | typeof nothing,
  before: TemplateResult | typeof nothing,
  over: TemplateResult | typeof nothing,
  choose: (iso3: string) => void,
): TemplateResult {
  const { lang, dir, title, finding, sentence, lines, legend, notes, source, citation } = compiled;
  return html`<figure class="figure" lang=${lang} dir=${dir} data-asked-lang=${askedLang ?? nothing}>
    ${state && !state.facts ? unknownState(state, words, choose) : nothing}
    ${headingView(headingLevel, title)}
    <p class="finding">${finding}</p>
    ${lines ? linesView(lines) : nothing}
    ${sentence ? html`<p class="state known">${phraseView(sentence)}</p>` : nothing} ${before}
    ${legendParts(legend).map(
      part =>
        html`<ul class="legend">
          ${part.map(
            item =>
              html`<li>
                ${'letter' in item ? html`<b>${item.letter}</b>` : legendKey(item.role, dir)} ${item.text}
              </li>`,
          )}
        </ul>`,
    )}
    ${
      compiled.empty
        ? emptyView(compiled.empty)
        : compiled.lists
          ? listView(compiled.lists, headingLevel)
          : html`<div class="drawing">${drawing(compiled)}</div>
              ${over}`
    }
    ${notes.map(note => html`<p class="note">${note}</p>`)}
    <div class="tools">
      ${button}
      <details>
        <summary>${words.table}</summary>
        <div class="scroll" tabindex="0" role="group" aria-label=${compiled.table.caption}>
          ${table(compiled)}
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
export function fileLinks(files: FileAddresses): readonly (TemplateResult | typeof nothing)[] {
  return (['csv', 'svg', 'png', 'json'] as const).map(type =>
    files[type] ? html`<a href=${files[type]} download>${type.toUpperCase()}</a>` : nothing,
  );
}

/** A phrase with its bold part. */
export function phraseView(phrase: Phrase): TemplateResult {
  const [before, strong, after] = splitPhrase(phrase);
  return html`${before}${strong && html`<strong>${strong}</strong>`}${after}`;
}

/** The code is none that the data have: the nearest names, to choose one of them. */
function unknownState(
  { code, known }: MarkedState,
  words: DrawingWords,
  choose: (iso3: string) => void,
): TemplateResult {
  const nearest = nearestStates(known, code);
  return html`<p class="state unknown">
    ${phraseView(words.unknownState(code))}
    ${
      nearest.length
        ? html`${words.nearest}
          ${nearest.map(({ iso3, name }) => html`<button class="nearest" @click=${() => choose(iso3)}>${name}</button> `)}`
        : nothing
    }
  </p>`;
}

/** What the data hold about the State, line by line. */
function linesView(lines: readonly StateLine[]): TemplateResult {
  return html`<dl class="lines">
    ${lines.map(
      ({ label, text }) =>
        html`<dt>${label}</dt>
          <dd>${text}</dd>`,
    )}
  </dl>`;
}

function table({ table: { caption, columns, rows }, digits }: CompiledFigure): TemplateResult {
  const text = (cell: TableCell = null): string => inDigits(String(cell ?? ''), digits);
  const line = ({ cells: [name, ...values], total }: TableRow) =>
    html`<tr class=${total ? 'total' : nothing}>
      <th scope="row">${text(name)}</th>
      ${values.map(value => html`<td>${text(value)}</td>`)}
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
