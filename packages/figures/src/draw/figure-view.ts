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
import { splitPhrase, type Phrase } from '../model/phrase.js';
import type { DrawingWords } from '../words/words.js';
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
  /** A phrase with its bold part; without it, as `phraseView` has it. */
  readonly phrase?: (phrase: Phrase) => Part;
  /** The picture, an image or drawn, for a figure that has one. */
  readonly picture: () => Part;
  /** The sign of a role in the legend, 24 × 14 px. */
  readonly key: (role: MarkRole) => Part;
  /** `leading`: a control before the legend. `explore`: the Explore button. `over`: the layer over the picture. */
  readonly leading?: Part | symbol;
  readonly explore?: Part | symbol;
  readonly over?: Part | symbol;
}

/** That a code names no State, and the States it may have meant, each as a link, a button or its name. */
export interface Notice<Part> {
  readonly phrase: Phrase;
  readonly nearest: readonly (Part | string)[];
}

/**
 * A figure as HTML: standard elements, no id, no style attribute. The same for a page that pastes it and for an element
 * that draws it; both are set by `figureStyles`.
 */
export function figureView<Part>(figure: CompiledFigure, face: FigureFace<Part>): Part {
  const { lang, dir, title, finding, sentence, lines, legend, notes, source } = figure;
  const { html, country, askedLang, headingLevel, theme, notice, leading } = face;
  const { phrase = each => phraseView(html, each) } = face;
  return html`<figure
    class="${theme ? `uncac-figure ${theme}` : 'uncac-figure'}"
    data-uncac="${figureKey(figure)}"
    data-country="${country || nothing}"
    lang="${lang}"
    dir="${dir}"
    data-asked-lang="${askedLang || nothing}"
  >
    ${notice ? noticeView(notice, face) : nothing} ${headingView(html, headingLevel, 'uncac-title', title)}
    <p class="uncac-finding">${finding}</p>
    ${lines ? linesView(lines, face) : nothing}
    ${sentence ? html`<p class="uncac-state"><span aria-hidden="true">◆</span> ${phrase(sentence)}</p>` : nothing}
    ${leading ?? nothing} ${legendParts(legend).map(part => legendView(part, face))}
    ${contentView(figure, face)} ${notes.map(note => html`<p class="uncac-note">${note}</p>`)}
    ${toolsView(figure, face)}
    <p class="uncac-source">${source}</p>
  </figure>`;
}

/** A phrase with its bold part. */
export function phraseView<Part>(html: Tag<Part>, phrase: Phrase): Part {
  const [before, strong, after] = splitPhrase(phrase);
  return html`${before}${strong ? html`<strong>${strong}</strong>` : nothing}${after}`;
}

/** Links to the files, named by their types as everywhere. */
export function fileLinks<Part>({
  html,
  files,
  integrity,
}: Pick<FigureFace<Part>, 'html' | 'files' | 'integrity'>): Part {
  return html`<p class="uncac-links">
    ${FILE_TYPES.filter(type => files[type]).map(
      type =>
        html`<a
          href="${files[type] ?? nothing}"
          download
          data-integrity="${(type === 'json' && integrity) || nothing}"
          >${type.toUpperCase()}</a
        > `,
    )}
  </p>`;
}

function noticeView<Part>({ phrase, nearest }: Notice<Part>, face: FigureFace<Part>): Part {
  const { html, words, phrase: view = each => phraseView(html, each) } = face;
  const names = nearest.map((name, index) => html`${index ? ' · ' : ''}${name}`);
  return html`<p class="uncac-notice">
    ${view(phrase)}${names.length ? html` ${words.nearest} ${names}` : nothing}
  </p>`;
}

/** A heading of the level that the page asks for; beyond 6 there is none. */
function headingView<Part>(html: Tag<Part>, level: number, look: string, text: string): Part {
  switch (level) {
    case 2:
      return html`<h2 class="${look}">${text}</h2>`;
    case 4:
      return html`<h4 class="${look}">${text}</h4>`;
    case 5:
      return html`<h5 class="${look}">${text}</h5>`;
    case 6:
    case 7:
      return html`<h6 class="${look}">${text}</h6>`;
    default:
      return html`<h3 class="${look}">${text}</h3>`;
  }
}

/** The lines about the State, such as “Regional group: African States”. */
function linesView<Part>(lines: readonly StateLine[], { html }: FigureFace<Part>): Part {
  return html`<dl class="uncac-lines">
    ${lines.map(
      ({ label, text }) =>
        html`<dt>${label}</dt>
          <dd>${text}</dd> `,
    )}
  </dl>`;
}

function legendView<Part>(items: readonly LegendItem[], { html, key }: FigureFace<Part>): Part {
  return html`<ul class="uncac-legend">
    ${items.map(item => html`<li>${'letter' in item ? html`<b>${item.letter}</b>` : key(item.role)} ${item.text}</li>`)}
  </ul>`;
}

/** The picture; or, where the figure has none, a box that gives the reason, or lists. */
function contentView<Part>({ empty, lists }: CompiledFigure, face: FigureFace<Part>): Part {
  const { html, picture, over } = face;
  if (empty)
    return html`<div class="uncac-empty">
        <p><strong>${empty.heading}</strong></p>
        <p>${empty.text}</p>
      </div>
      <p class="uncac-note uncac-held">${empty.expected}<br />${empty.held}</p>`;
  if (lists) return html`${lists.map(list => listView(list, face))}`;
  return html`<p class="uncac-picture">${picture()}</p>
    ${over ?? nothing}`;
}

function listView<Part>({ heading, items }: FigureList, { html, headingLevel }: FigureFace<Part>): Part {
  const item = ({ text, detail }: FigureList['items'][number]): Part =>
    html`<li>${text} ${detail ? html`<small>${detail}</small>` : nothing}</li>`;
  return html`${headingView(html, headingLevel + 1, 'uncac-heading', heading)}
    <ul class="uncac-list">
      ${items.map(item)}
    </ul>`;
}

function toolsView<Part>(figure: CompiledFigure, face: FigureFace<Part>): Part {
  const { html, words, explore } = face;
  return html`<div class="uncac-tools">
    ${explore ?? nothing}
    <details class="uncac-data">
      <summary>${words.table}</summary>
      <div class="uncac-scroll" role="group" aria-label="${words.table}" tabindex="0">
        ${tableView(figure, html)}
      </div>
    </details>
    ${fileLinks(face)}
    <details class="uncac-cite">
      <summary>${words.cite}</summary>
      <p>${figure.citation}</p>
    </details>
  </div>`;
}

function tableView<Part>(
  { table: { caption, columns, rows }, digits }: CompiledFigure,
  html: Tag<Part>,
): Part {
  const text = (cell: TableCell = null): string => inDigits(String(cell ?? ''), digits);
  const line = ({ cells: [name, ...values], total }: TableRow): Part =>
    html`<tr class="${total ? 'uncac-total' : nothing}">
      <th scope="row">${text(name)}</th>
      ${values.map(value => html` <td>${text(value)}</td>`)}
    </tr> `;
  return html`<table>
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
