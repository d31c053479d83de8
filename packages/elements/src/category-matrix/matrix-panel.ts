import {
  cellMeasures,
  inDigits,
  withTitle,
  type CellWords,
  type CompiledFigure,
  type FigureRow,
  type Layout,
  type MeasureItem,
} from '@uncac-figures/figures';
import { css, html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { share } from '../internal/explore/share.js';

export interface OpenCell {
  readonly row: FigureRow;
  /** Every measure of the matrices; nothing while they load. */
  readonly items: readonly MeasureItem[] | 'failed' | undefined;
}

/** Least height, in pixels, for a panel to open on that side of the row. */
const ROOM = 200;

/** The measures of a cell, directly under its row, or above it where there is more room. */
export function matrixPanel(
  words: CellWords,
  { figure, digits, height, lang }: CompiledFigure,
  { row: { id, name, box }, items }: OpenCell,
  layout: Layout,
  close: () => void,
): TemplateResult {
  const { y, height: cell } = box[layout];
  const set = (text: string): string => inDigits(text, digits);
  const below = height - y - cell;
  const above = below < ROOM && y > below;
  const room = Math.max(above ? y : below, ROOM) - 8;
  const found = Array.isArray(items) ? cellMeasures(items as readonly MeasureItem[], figure, id) : undefined;
  const heading = found ? set(words.heading(name, found.length)) : name;
  return html`<div
    class="panel"
    role="dialog"
    aria-label=${heading}
    tabindex="-1"
    .style=${`${above ? `bottom: calc(${share(height - y, height)} + 6px)` : `top: calc(${share(y + cell, height)} + 6px)`}; max-height: ${room}px`}
    @keydown=${(event: KeyboardEvent) => event.stopPropagation()}
  >
    <div class="panel-head">
      <p>${keyed(heading, heading)}</p>
      <button class="close" aria-label=${withTitle(lang, words.close, heading)} @click=${close}>
        ${words.close}
      </button>
    </div>
    ${
      found
        ? html`<ul role="list">
            ${found.map(({ summary, detail }) => html`<li>${set(summary)}<small>${set(detail)}</small></li>`)}
          </ul>`
        : html`<p role="status">${items === 'failed' ? words.notLoaded : words.loading}</p>`
    }
  </div>`;
}

export const panelStyles = css`
  .panel {
    position: absolute;
    z-index: 2;
    box-sizing: border-box;
    width: 100%;
    overflow: auto;
    padding: 0 16px 8px;
    border: 1.5px solid var(--ink);
    border-radius: 3px;
    background: var(--ground);
    box-shadow: 0 2px 8px rgb(0 0 0 / 0.12);
    pointer-events: auto;
    user-select: text;
  }
  .panel:focus {
    padding: 0 14.5px 6.5px;
    border-width: 3px;
    outline: 0;
  }
  .panel-head {
    position: sticky;
    top: 0;
    display: flex;
    gap: 12px;
    align-items: start;
    justify-content: space-between;
    padding: 12px 0 8px;
    background: var(--ground);
    font-size: 16px;
    font-weight: 600;
  }
  .panel p {
    margin: 0;
  }
  .close {
    flex: none;
    min-height: 32px;
  }
  .panel ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .panel li {
    padding: 8px 0;
    border-top: 1px solid var(--uncac-rule, #d9d5cb);
    font-size: 16px;
    line-height: 1.5;
  }
  .panel small {
    display: block;
    color: var(--uncac-muted, #55605c);
    font-size: 13px;
  }
`;
