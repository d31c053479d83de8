import {
  cellMeasures,
  figureMarks,
  inDigits,
  type LoadedFigure,
  type FigureRow,
  type Lang,
  type Layout,
  type MeasureItem,
  type RowBox,
} from '@uncac-figures/figures';
import { html, nothing, type TemplateResult } from 'lit';
import { loadMatrixWords } from './load-matrix-words.js';
import { matrixStyles } from './matrix-styles.js';

/** What a matrix shows beside its figure, in one language. */
export interface MatrixLayer {
  readonly sheet: CSSStyleSheet | undefined;
  /** A button over the letter of each category that can be opened. */
  heads(compiled: LoadedFigure, layout: Layout, open: (category: string) => void): TemplateResult;
  back(open: (category: string) => void): TemplateResult;
  /** The measures of a cell, directly under its row, or above it where there is more room. */
  panel(
    compiled: LoadedFigure,
    row: FigureRow,
    items: readonly MeasureItem[] | 'failed' | undefined,
    box: RowBox,
    height: number,
    close: () => void,
  ): TemplateResult;
}

/** Pixels of a panel that is worth opening on its side of the row. */
const ROOM = 200;

export async function matrixLayer(lang: Lang): Promise<MatrixLayer> {
  const words = await loadMatrixWords(lang);

  return {
    sheet: matrixStyles.styleSheet,

    heads: (compiled, layout, open) =>
      html`${
        compiled.figure === 'types'
          ? figureMarks(compiled).map(mark => {
              if (mark.kind !== 'text' || mark.role !== 'head' || (mark.at ?? layout) !== layout)
                return nothing;
              const [letter = ''] = mark.text;
              const name =
                compiled.legend.find(item => 'letter' in item && item.letter === letter)?.text ?? '';
              return html`<button
                class="opener"
                data-column=${mark.row}
                title=${words.open(letter, name)}
                .style=${`inset-inline-start: calc(${mark.x}% - 16px)`}
                @click=${() => open(mark.row)}
              ></button>`;
            })
          : nothing
      }`,

    back: open => html`<button class="back" @click=${() => open('all')}>${words.allCategories}</button>`,

    panel: ({ figure, digits }, { id, name }, items, { y, height: cell }, height, close) => {
      const set = (text: string): string => inDigits(text, digits);
      const below = height - y - cell;
      const above = below < ROOM && y > below;
      const room = Math.max(above ? y : below, ROOM) - 8;
      const found = Array.isArray(items)
        ? cellMeasures(items as readonly MeasureItem[], figure, id)
        : undefined;
      const heading = found ? set(words.heading(name, found.length)) : name;
      return html`<div
        class="panel"
        role="dialog"
        aria-label=${heading}
        tabindex="-1"
        .style=${`${above ? `bottom: ${height - y + 6}px` : `top: ${y + cell + 6}px`}; max-height: ${room}px`}
        @keydown=${(event: KeyboardEvent) => {
          event.stopPropagation();
          if (event.key === 'Escape') close();
        }}
      >
        <div class="panel-head">
          <p>${heading}</p>
          <button class="close" @click=${close}>${words.close}</button>
        </div>
        ${
          found
            ? html`<ul>
                ${found.map(({ summary, detail }) => html`<li>${set(summary)}<small>${set(detail)}</small></li>`)}
              </ul>`
            : html`<p role="status">${items === 'failed' ? words.notLoaded : words.loading}</p>`
        }
      </div>`;
    },
  };
}
