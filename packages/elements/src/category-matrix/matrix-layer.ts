import {
  cellMeasures,
  inDigits,
  type CompiledFigure,
  type FigureRow,
  type Lang,
  type Layout,
  type MeasureItem,
  type Opened,
  type RowBox,
} from '@uncac-figures/figures';
import { html, nothing, type TemplateResult } from 'lit';
import { loadOverlayWords } from '../internal/load-words.js';
import { matrixStyles } from './matrix-styles.js';

/** What a matrix shows beside its figure, in one language. */
export interface MatrixLayer {
  readonly sheet: CSSStyleSheet | undefined;
  /** A button over the letter of each category that can be opened. */
  heads(compiled: CompiledFigure, layout: Layout, open: (category: Opened) => void): TemplateResult;
  back(open: (category: Opened) => void): TemplateResult;
  /** The measures of a cell, directly under its row, or above it where there is more room. */
  panel(
    compiled: CompiledFigure,
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
  const { cells: words } = await loadOverlayWords(lang);

  return {
    sheet: matrixStyles.styleSheet,

    heads: ({ figure, rows, legend }, layout, open) =>
      html`${
        figure === 'types'
          ? columns(rows, layout).map(({ column, middle }, index) => {
              const item = legend.filter(each => 'letter' in each)[index];
              return html`<button
                class="opener"
                data-column=${column}
                title=${item ? words.open(item.letter, item.text) : nothing}
                .style=${`inset-inline-start: calc(${middle}% - 16px)`}
                @click=${() => open(column)}
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

/** The columns of a matrix in order, with the middle of each in per cent: of its cells, such as `legislation/c`. */
function columns(
  rows: readonly FigureRow[],
  layout: Layout,
): readonly { readonly column: Opened; readonly middle: number }[] {
  const middles = new Map(
    rows.map(({ id, box }) => {
      const { x = 0, width = 100 } = box[layout];
      return [id.split('/')[1] ?? '', x + width / 2];
    }),
  );
  return [...middles]
    .map(([column, middle]) => ({ column: column as Opened, middle }))
    .sort((a, b) => a.middle - b.middle);
}
