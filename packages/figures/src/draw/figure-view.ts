import type {
  CompiledFigure,
  FigureList,
  LegendItem,
  StateLine,
  TableCell,
  TableRow,
} from '../model/compiled-figure.js';
import { figureKey } from '../model/compiled-figure.js';
import { inDigits } from '../model/digits.js';
import type { MarkRole } from '../model/marks.js';
import { withTitle } from '../language/with-title.js';
import { splitPhrase, type Phrase } from '../model/phrase.js';
import type { DrawingWords } from '../words/words.js';
import { headingView, type Written } from './heading-view.js';
import { legendParts } from './legend-parts.js';
import { nothing, type Tag } from './tag.js';

/** Types of the files to take away, in the order of their links. */
const FILE_TYPES = ['csv', 'svg', 'png', 'json'] as const;
export type FileType = (typeof FILE_TYPES)[number];

/** The parts in which a pasted figure and a drawn one differ. */
export interface FigureFace<Part> {
  readonly html: Tag<Part>;
  readonly words: Pick<DrawingWords, 'table' | 'cite' | 'nearest'>;
  /** Level of the figure's heading on its page, 2 to 6; the headings of its lists are one below. */
  readonly headingLevel: number;
  /** A class beside `uncac-figure`. */
  readonly theme?: string;
  /** ISO 3166 alpha-3 code of the State that is marked. */
  readonly country?: string | undefined;
  /** The language asked for, where it is not one of ours and the figure is in English in its place. */
  readonly askedLang?: string | undefined;
  /** Addresses of the files; those that are missing have no link. */
  readonly files: Partial<Readonly<Record<FileType, string>>>;
  /** Integrity of the figure's JSON file, which a script fetches to explore the figure. */
  readonly integrity?: string | undefined;
  /** A message above the figure, such as that a code names no State. The figure stays whole. */
  readonly notice?: Notice<Part> | undefined;
  /** Whether the picture is of one size and has title and legend in it: no script reads such a figure. */
  readonly still?: boolean;
  /** Whether the table is not built yet: its text stands in its place, where a browser's search finds it. */
  readonly closed?: boolean;
  /** A phrase with its bold part; without it, as `phraseView` has it. */
  readonly phrase?: (phrase: Phrase) => Part;
  /** The picture, an image or drawn, for a figure that has one. */
  readonly picture: () => Part;
  /** The sign of a role in the legend, 24 × 14 px. */
  readonly key: (role: MarkRole) => Part;
  /**
   * `leading`: a control before the legend. `explore`: the Explore button. `over`: the layer over the picture. `copy`: the
   * button that copies the citation.
   */
  readonly leading?: Part | symbol;
  readonly explore?: Part | symbol;
  readonly over?: Part | symbol;
  readonly copy?: Part | symbol;
}

/** That a code names no State, and the States it may have meant, each as a link, a button or its name. */
export interface Notice<Part> {
  readonly phrase: Phrase;
  readonly nearest: readonly (Part | string)[];
}

/**
 * A figure as HTML: standard elements, no id, no style attribute. The same for a page that pastes it and for an element
 * that draws it; both are set by `figureStyles`.
 *
 * It must bear filters that keep few tags: `lang` and `dir` are on each block, not on the figure alone, and white space
 * is between blocks and between cells, so that numbers stay apart without their tags.
 */
export function figureView<Part>(figure: CompiledFigure, face: FigureFace<Part>): Part {
  const { lang, dir, title, finding, sentence, lines, legend, notes, source } = figure;
  const { html, country, askedLang, headingLevel, theme, notice, leading, still } = face;
  return html`<figure
    class="${theme ? `uncac-figure ${theme}` : 'uncac-figure'}"
    data-uncac="${still ? nothing : figureKey(figure)}"
    data-country="${country || nothing}"
    aria-label="${title}"
    lang="${lang}"
    dir="${dir}"
    data-asked-lang="${askedLang || nothing}"
  >
    ${notice ? noticeView(notice, figure, face) : nothing}
    ${headingView(headingLevel, 'uncac-title', title, figure, html)}
    <p class="uncac-finding" lang="${lang}" dir="${dir}">${finding}</p>
    ${lines ? linesView(lines, figure, html) : nothing}
    ${sentence ? stateView(sentence, figure, face) : nothing} ${leading ?? nothing}
    ${still ? nothing : legendParts(legend).map(part => legendView(part, figure, face))}
    ${contentView(figure, face)}
    ${notes.map(note => html`<p class="uncac-note" lang="${lang}" dir="${dir}">${note}</p> `)}
    ${toolsView(figure, face)}
    <p class="uncac-source" lang="${lang}" dir="${dir}">${source}</p>
  </figure>`;
}

/** A phrase with its bold part. */
export function phraseView<Part>(html: Tag<Part>, phrase: Phrase): Part {
  const [before, strong, after] = splitPhrase(phrase);
  return html`${before}${strong ? html`<strong>${strong}</strong>` : nothing}${after}`;
}

/** Links to the files, named by their types as everywhere and by the title of their figure, where it is known. */
export function fileLinks<Part>({
  html,
  files,
  integrity,
  lang,
  dir,
  title,
}: Pick<FigureFace<Part>, 'html' | 'files' | 'integrity'> & Written & { readonly title?: string }): Part {
  return html`<p class="uncac-links" lang="${lang}" dir="${dir}">
    ${FILE_TYPES.filter(type => files[type]).map(
      type =>
        html`<a
          href="${files[type] ?? nothing}"
          download
          data-integrity="${(type === 'json' && integrity) || nothing}"
          aria-label="${title ? withTitle(lang, type.toUpperCase(), title) : nothing}"
          >${type.toUpperCase()}</a
        > `,
    )}
  </p>`;
}

function noticeView<Part>(
  { phrase, nearest }: Notice<Part>,
  { lang, dir }: Written,
  face: FigureFace<Part>,
): Part {
  const { html, words, phrase: view = each => phraseView(html, each) } = face;
  const names = nearest.map((name, index) => html`${index ? ' · ' : ''}${name}`);
  return html`<p class="uncac-notice" lang="${lang}" dir="${dir}">
    ${view(phrase)}${names.length ? html` ${words.nearest} ${names}` : nothing}
  </p>`;
}

/** The sentence about the State. */
function stateView<Part>(sentence: Phrase, { lang, dir }: Written, face: FigureFace<Part>): Part {
  const { html, phrase = each => phraseView(html, each) } = face;
  return html`<p class="uncac-state" lang="${lang}" dir="${dir}">
    <span aria-hidden="true">◆</span> ${phrase(sentence)}
  </p>`;
}

/** The lines about the State, such as “Regional group: African States”. */
function linesView<Part>(lines: readonly StateLine[], { lang, dir }: Written, html: Tag<Part>): Part {
  return html`<dl class="uncac-lines" lang="${lang}" dir="${dir}">
    ${lines.map(
      ({ label, text }) =>
        html`<dt>${label}</dt>
          <dd>${text}</dd> `,
    )}
  </dl>`;
}

function legendView<Part>(
  items: readonly LegendItem[],
  { lang, dir }: Written,
  { html, key }: FigureFace<Part>,
): Part {
  return html`<ul class="uncac-legend" role="list" lang="${lang}" dir="${dir}">
    ${items.map(item => html`<li>${'letter' in item ? html`<b>${item.letter}</b>` : key(item.role)} ${item.text}</li> `)}
  </ul> `;
}

/** The picture; or, where the figure has none, a box that gives the reason, or lists. */
function contentView<Part>(figure: CompiledFigure, face: FigureFace<Part>): Part {
  const { empty, lists, lang, dir } = figure;
  const { html, picture, over, still } = face;
  if (empty)
    return html`<div class="uncac-empty">
        <p lang="${lang}" dir="${dir}"><strong>${empty.heading}</strong></p>
        <p lang="${lang}" dir="${dir}">${empty.text}</p>
      </div>
      <p class="uncac-note uncac-held" lang="${lang}" dir="${dir}">
        ${empty.expected}<br />
        ${empty.held}
      </p>`;
  if (lists) return html`${lists.map(list => listView(list, figure, face))}`;
  return html`<p class="${still ? 'uncac-still' : 'uncac-picture'}" lang="${lang}" dir="${dir}">
    ${picture()}${over ?? nothing}
  </p>`;
}

function listView<Part>(
  { heading, items }: FigureList,
  written: Written,
  { html, headingLevel }: FigureFace<Part>,
): Part {
  const { lang, dir } = written;
  const item = ({ text, detail }: FigureList['items'][number]): Part =>
    html`<li>${text} ${detail ? html`<small>${detail}</small>` : nothing}</li> `;
  return html`${headingView(headingLevel + 1, 'uncac-heading', heading, written, html)}
    <ul class="uncac-list" role="list" lang="${lang}" dir="${dir}">
      ${items.map(item)}
    </ul> `;
}

function toolsView<Part>(figure: CompiledFigure, face: FigureFace<Part>): Part {
  const { html, words, closed, explore, copy } = face;
  const { lang, dir, title, citation } = figure;
  const table = withTitle(lang, words.table, title);
  return html`<div class="uncac-tools">
    <details class="uncac-data">
      <summary aria-label="${table}">${words.table}</summary>
      <div class="uncac-scroll" role="group" aria-label="${table}" tabindex="0">
        ${closed ? tableText(figure) : tableView(figure, html)}
      </div>
    </details>
    ${fileLinks({ ...face, lang, dir, title })}
    <details class="uncac-cite">
      <summary aria-label="${withTitle(lang, words.cite, title)}">${words.cite}</summary>
      <p lang="${lang}" dir="${dir}">${citation}${copy ?? nothing}</p>
    </details>
    ${explore ?? nothing}
  </div>`;
}

/** The table as text, such as “African States 38 53”, a line each row. */
function tableText({ table: { caption, columns, rows }, digits }: CompiledFigure): string {
  const lines = [
    columns.map(({ title }) => title),
    ...rows.map(({ cells }) => cells.map(cell => cellText(cell, digits))),
  ];
  return [caption, ...lines.map(texts => texts.join(' '))].join('\n');
}

const cellText = (cell: TableCell | undefined, digits: CompiledFigure['digits']): string =>
  inDigits(String(cell ?? ''), digits);

function tableView<Part>(
  { table: { caption, columns, rows }, digits, lang, dir }: CompiledFigure,
  html: Tag<Part>,
): Part {
  const text = (cell?: TableCell): string => cellText(cell, digits);
  const line = ({ cells: [name, ...values], total }: TableRow): Part =>
    html`<tr class="${total ? 'uncac-total' : nothing}">
      <th scope="row">${text(name)}</th>
      ${values.map(value => html` <td>${text(value)}</td>`)}
    </tr> `;
  return html`<table lang="${lang}" dir="${dir}">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map(({ title }) => html`<th scope="col">${title}</th> `)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(line)}
    </tbody>
  </table>`;
}
