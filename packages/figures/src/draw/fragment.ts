import type {
  CompiledFigure,
  FigureList,
  LegendItem,
  TableCell,
  TableRow,
} from '../model/compiled-figure.js';
import { figureKey, figurePath } from '../model/compiled-figure.js';
import { emptyPlace } from './empty-place.js';
import { inDigits } from '../model/digits.js';
import { escapeMarkup as escape } from './escape-markup.js';
import { keyFile } from './key-svg.js';
import { legendParts } from './legend-parts.js';
import type { Phrase } from '../model/phrase.js';
import { splitPhrase } from '../model/phrase.js';
import type { ThemeName } from '../look/themes.js';
import { themeSuffix } from '../look/themes.js';
import type { DrawingWords } from '../words/words.js';

export interface FragmentOptions {
  /** Address of the folder that holds the hosted files, with its last slash. */
  readonly base: string;
  /** The language asked for, where it is not one of ours and the figure is in English in its place. */
  readonly askedLang?: string;
  /** Level of the figure's heading on its page, 2 to 6. */
  readonly headingLevel?: number;
  /** Integrity of the figure's JSON file, which lets scripts use it. */
  readonly integrity?: string;
  /** The theme of its files; the figure says it by a class where it isn't light. */
  readonly theme?: ThemeName;
  readonly words: Pick<DrawingWords, 'table' | 'cite' | 'nearest'>;
  /** ISO 3166 alpha-3 code of the State that is marked. */
  readonly country?: string;
  /** What could not be done, in words; stands above the figure, which stays whole. */
  readonly notice?: Phrase;
  /** The States that a code which names none may have meant; as links where they have an address. */
  readonly nearest?: readonly { readonly name: string; readonly href?: string }[];
}

/**
 * The figure as HTML to paste: standard elements, no script, no id, no style attribute. It reads well without any
 * stylesheet, survives the sanitizers of content management systems, and an element can take it over as it is.
 */
export function fragment(figure: CompiledFigure, options: FragmentOptions): string {
  const { lang, dir, title, finding, notes, source } = figure;
  const { country, notice, askedLang, headingLevel = 3, theme = 'light' } = options;
  const h = `h${headingLevel}`;
  return [
    `<figure class="uncac-figure${theme === 'light' ? '' : ` uncac-theme-${theme}`}" data-uncac="${escape(figureKey(figure))}"${country ? ` data-country="${escape(country)}"` : ''} lang="${escape(lang)}" dir="${dir}"${askedLang ? ` data-asked-lang="${escape(askedLang)}"` : ''}>`,
    notice && `<p class="uncac-notice">${phrase(notice)}${nearest(options)}</p>`,
    `<${h} class="uncac-title">${escape(title)}</${h}>`,
    `<p class="uncac-finding">${escape(finding)}</p>`,
    lines(figure),
    figure.sentence &&
      `<p class="uncac-state"><span aria-hidden="true">◆</span> ${phrase(figure.sentence)}</p>`,
    legend(figure, options),
    content(figure, headingLevel, options),
    ...notes.map(note => `<p class="uncac-note">${escape(note)}</p>`),
    tools(figure, options),
    `<p class="uncac-source">${escape(source)}</p>`,
    '</figure>\n',
  ]
    .filter(Boolean)
    .join('\n');
}

function nearest({ nearest: states = [], words }: FragmentOptions): string {
  if (!states.length) return '';
  const names = states.map(({ name, href }) =>
    href ? `<a href="${escape(href)}">${escape(name)}</a>` : escape(name),
  );
  return ` ${escape(words.nearest)} ${names.join(' · ')}`;
}

function phrase(sentence: Phrase): string {
  const [before, strong, after] = splitPhrase(sentence);
  return escape(before) + (strong && `<strong>${escape(strong)}</strong>`) + escape(after);
}

function lines({ lines }: CompiledFigure): string {
  if (!lines) return '';
  const items = lines.map(({ label, text }) => `<dt>${escape(label)}</dt><dd>${escape(text)}</dd>`);
  return `<dl class="uncac-lines">\n${items.join('\n')}\n</dl>`;
}

function legend({ legend, dir }: CompiledFigure, { base, theme }: FragmentOptions): string {
  if (!legend.length) return '';
  const key = escape(base + keyFile(dir, theme));
  const item = (each: LegendItem): string => {
    const sign =
      'letter' in each
        ? `<b>${escape(each.letter)}</b>`
        : `<img src="${key}#${each.role}" width="24" height="14" alt="">`;
    return `<li>${sign} ${escape(each.text)}</li>`;
  };
  return legendParts(legend)
    .map(part => `<ul class="uncac-legend">${part.map(item).join('')}</ul>`)
    .join('\n');
}

/** The picture, or what stands in its place. */
function content(figure: CompiledFigure, headingLevel: number, options: FragmentOptions): string {
  const h = `h${Math.min(6, headingLevel + 1)}`;
  const { lists, empty } = figure;
  return empty
    ? emptyPlace(empty)
    : lists
      ? lists.map(each => list(each, h)).join('\n')
      : picture(figure, options);
}

function picture(figure: CompiledFigure, { base, theme = 'light' }: FragmentOptions): string {
  const src = escape(`${base}${figurePath(figure)}${themeSuffix(theme)}.picture.svg`);
  return `<p class="uncac-picture"><img src="${src}" width="100%" height="${figure.height}" alt="${escape(figure.alt)}"></p>`;
}

function list({ heading, items }: FigureList, h: string): string {
  const lines = items.map(
    ({ text, detail }) => `<li>${escape(text)}${detail ? ` <small>${escape(detail)}</small>` : ''}</li>`,
  );
  return `<${h}>${escape(heading)}</${h}>\n<ul class="uncac-list">${lines.join('\n')}</ul>`;
}

function tools(figure: CompiledFigure, { base, integrity, words, theme = 'light' }: FragmentOptions): string {
  const path = escape(base + figurePath(figure));
  const checked = integrity ? ` data-integrity="${escape(integrity)}"` : '';
  const label = escape(words.table);
  const file = (type: string, { suffix = '', more = '' } = {}): string =>
    `<a href="${path}${suffix}.${type}" download${more}>${type.toUpperCase()}</a>`;
  return [
    '<div class="uncac-tools">',
    `<details class="uncac-data"><summary>${label}</summary>`,
    `<div class="uncac-scroll" role="group" aria-label="${label}" tabindex="0">${table(figure)}</div></details>`,
    `<p class="uncac-links">${[file('csv'), file('svg', { suffix: themeSuffix(theme) }), file('png'), file('json', { more: checked })].join(' ')}</p>`,
    `<details class="uncac-cite"><summary>${escape(words.cite)}</summary>`,
    `<p>${escape(figure.citation)}</p></details>`,
    '</div>',
  ].join('\n');
}

function table({ table: { caption, columns, rows }, digits }: CompiledFigure): string {
  const text = (cell: TableCell): string => escape(inDigits(String(cell ?? ''), digits));
  const head = columns.map(({ title }) => `<th scope="col">${escape(title)}</th>`).join('');
  return `<table><caption>${escape(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.map(row => tableRow(row, text)).join('\n')}\n</tbody></table>`;
}

function tableRow({ cells, total }: TableRow, text: (cell: TableCell) => string): string {
  const [name, ...values] = cells;
  const data = values.map(value => `<td>${text(value)}</td>`).join('');
  return `<tr${total ? ' class="uncac-total"' : ''}><th scope="row">${text(name ?? null)}</th>${data}</tr>`;
}
