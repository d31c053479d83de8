import type { CompiledFigure, FigureTable, TableRow } from './compiled-figure.js';
import { figureKey, figurePath } from './compiled-figure.js';
import { escapeMarkup as escape } from './escape-markup.js';
import { keyFile } from './key-svg.js';
import type { Phrase } from './phrase.js';
import { splitPhrase } from './phrase.js';

export interface FragmentOptions {
  /** Address of the folder that holds the hosted files, with its last slash. */
  readonly base: string;
  /** Level of the figure's heading on its page, 2 to 6. */
  readonly headingLevel?: number;
  /** Integrity of the figure's JSON file, which lets scripts use it. */
  readonly integrity?: string;
  /** Head of the table, as words. */
  readonly tableLabel: string;
  /** The State that is marked, and what is said about it. */
  readonly state?: { readonly iso3: string; readonly sentence: Phrase };
  /** What could not be done, in words; stands above the figure, which stays whole. */
  readonly notice?: Phrase;
}

/**
 * The figure as HTML to paste: standard elements, no script, no id, no style attribute. It reads well without any
 * stylesheet, survives the sanitizers of content management systems, and an element can take it over as it is.
 */
export function fragment(figure: CompiledFigure, options: FragmentOptions): string {
  const { lang, dir, title, finding, notes, source } = figure;
  const { state, notice, headingLevel = 3 } = options;
  const h = `h${headingLevel}`;
  return [
    `<figure class="uncac-figure" data-uncac="${figureKey(figure)}"${state ? ` data-country="${escape(state.iso3)}"` : ''} lang="${lang}" dir="${dir}">`,
    notice && `<p class="uncac-notice">${phrase(notice)}</p>`,
    `<${h} class="uncac-title">${escape(title)}</${h}>`,
    `<p class="uncac-finding">${escape(finding)}</p>`,
    state && `<p class="uncac-state"><span aria-hidden="true">◆</span> ${phrase(state.sentence)}</p>`,
    legend(figure, options.base),
    picture(figure, options.base),
    ...notes.map(note => `<p class="uncac-note">${escape(note)}</p>`),
    tools(figure, options),
    `<p class="uncac-source">${escape(source)}</p>`,
    '</figure>\n',
  ]
    .filter(Boolean)
    .join('\n');
}

function phrase(sentence: Phrase): string {
  const [before, strong, after] = splitPhrase(sentence);
  return escape(before) + (strong && `<strong>${escape(strong)}</strong>`) + escape(after);
}

function legend({ legend, dir }: CompiledFigure, base: string): string {
  const key = escape(base + keyFile(dir));
  const items = legend.map(item => {
    const sign =
      'letter' in item
        ? `<b>${escape(item.letter)}</b>`
        : `<img src="${key}#${item.role}" width="24" height="14" alt="">`;
    return `<li>${sign} ${escape(item.text)}</li>`;
  });
  return `<ul class="uncac-legend">${items.join('')}</ul>`;
}

function picture(figure: CompiledFigure, base: string): string {
  const src = escape(`${base}${figurePath(figure)}.svg`);
  return `<p class="uncac-picture"><img src="${src}" width="100%" height="${figure.height}" alt="${escape(figure.alt)}"></p>`;
}

function tools(figure: CompiledFigure, { base, integrity, tableLabel }: FragmentOptions): string {
  const path = escape(base + figurePath(figure));
  const checked = integrity ? ` data-integrity="${integrity}"` : '';
  const label = escape(tableLabel);
  return [
    '<div class="uncac-tools">',
    `<details class="uncac-data"><summary>${label}</summary>`,
    `<div class="uncac-scroll" role="group" aria-label="${label}" tabindex="0">${table(figure.table)}</div></details>`,
    `<p class="uncac-links"><a href="${path}.csv" download>CSV</a> <a href="${path}.svg">SVG</a> <a href="${path}.json"${checked}>JSON</a></p>`,
    '</div>',
  ].join('\n');
}

function table({ caption, columns, rows }: FigureTable): string {
  const head = columns.map(({ title }) => `<th scope="col">${escape(title)}</th>`).join('');
  return `<table><caption>${escape(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.map(tableRow).join('\n')}\n</tbody></table>`;
}

function tableRow({ cells, total }: TableRow): string {
  const [name, ...values] = cells;
  const data = values.map(value => `<td>${value === null ? '' : escape(String(value))}</td>`).join('');
  return `<tr${total ? ' class="uncac-total"' : ''}><th scope="row">${escape(String(name ?? ''))}</th>${data}</tr>`;
}
