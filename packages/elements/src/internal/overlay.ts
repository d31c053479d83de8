import {
  stateRow,
  type CompiledFigure,
  type ExploreWords,
  type FigureRow,
  type Layout,
} from '@uncac-figures/figures';
import { html, nothing, type TemplateResult } from 'lit';
import type { ExploreController } from './explore-controller.js';
import type { MarkedState } from './figure-view.js';
import type { StateMark } from './state-mark.js';
import type { PictureController } from './picture-controller.js';
import { tooltip } from './tooltip.js';

/** What lies over the picture: a box for each row, the mark of the State, the tooltip. It takes no space. */
export function overlay(
  compiled: CompiledFigure,
  words: ExploreWords,
  state: MarkedState | undefined,
  explore: ExploreController,
  { picture }: PictureController,
): TemplateResult | typeof nothing {
  if (!picture) return nothing;
  const { rows, lang, dir, title, breakpoint } = compiled;
  const layout = picture.width < breakpoint ? 'narrow' : 'wide';
  const { exploring, shown } = explore;
  return html`<div
    class="overlay"
    lang=${lang}
    dir=${dir}
    .style=${`left: ${picture.left}px; top: ${picture.top}px; width: ${picture.width}px; height: ${picture.height}px`}
    @mouseleave=${() => explore.hover(undefined)}
    @keydown=${explore.keydown}
  >
    ${state?.facts ? (state.mark ?? rowMark)(compiled, state.facts, layout) : nothing}
    <div
      role=${exploring ? 'application' : nothing}
      aria-label=${exploring ? words.exploreLayer(title) : nothing}
      aria-hidden=${exploring ? nothing : 'true'}
    >
      ${rows.map(
        (row, i) =>
          html`<div
            class="row"
            role=${exploring ? 'img' : nothing}
            aria-roledescription=${exploring ? words.row : nothing}
            aria-label=${exploring ? row.sentence : nothing}
            tabindex=${exploring ? (i === explore.index ? '0' : '-1') : nothing}
            data-index=${i}
            .style=${down(row, layout)}
            @mousemove=${() => explore.hover(i)}
            @focus=${() => explore.focused(i)}
            @click=${() => explore.select(i)}
          ></div>`,
      )}
    </div>
    ${shown === undefined ? nothing : tooltip(rows, shown, layout, picture.height)}
  </div>`;
}

/** A box over the row in which the State is. */
const rowMark: StateMark = (compiled, facts, layout) => {
  const its = stateRow(compiled, facts);
  const row = compiled.rows.find(({ id }) => id === its);
  return row ? html`<div class="state-mark" .style=${down(row, layout)}></div>` : nothing;
};

function down({ box }: FigureRow, layout: Layout): string {
  return `top: ${box[layout].y}px; height: ${box[layout].height}px`;
}
