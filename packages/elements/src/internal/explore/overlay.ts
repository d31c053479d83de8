import {
  stateRow,
  type CompiledFigure,
  type OverlayWords,
  type FigureRow,
  type Layout,
} from '@uncac-figures/figures';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ExploreController } from './explore-controller.js';
import type { MarkedState } from '../request/element-view.js';
import type { StateMark } from '../state/state-mark.js';
import type { PictureController } from '../adopt/picture-controller.js';
import { tooltip } from './tooltip.js';

/** The layers that only an element of one kind has, such as the panel of a matrix. */
export type More = (layout: Layout, height: number) => TemplateResult | typeof nothing;

/** The layer over the picture: a box for each row, the mark of the State, the tooltip. It takes no space. */
export function overlay(
  compiled: CompiledFigure,
  words: OverlayWords,
  state: MarkedState | undefined,
  explore: ExploreController,
  { picture }: PictureController,
  more: More,
): TemplateResult | typeof nothing {
  if (!picture) return nothing;
  const { rows, lang, dir, title, breakpoint } = compiled;
  const layout = picture.width < breakpoint ? 'narrow' : 'wide';
  const { exploring, tooltipRow, hovered, entry, tapped } = explore;
  return html`<div
    class="overlay"
    lang=${lang}
    dir=${dir}
    .style=${`left: ${picture.left}px; top: ${picture.top}px; width: ${picture.width}px; height: ${picture.height}px`}
    @mouseleave=${explore.leave}
    @keydown=${explore.keydown}
  >
    ${state?.facts ? keyed(state, (state.mark ?? rowMark)(compiled, state.facts, layout)) : nothing}
    <div
      role=${exploring ? 'application' : nothing}
      aria-label=${exploring ? words.exploreLayer(title) : nothing}
      aria-hidden=${exploring ? nothing : 'true'}
    >
      ${rows.map(
        (row, i) =>
          html`<div
            class="row ${i === explore.opened ? 'opened' : ''}"
            role=${exploring ? 'img' : nothing}
            aria-roledescription=${exploring ? (row.box.narrow.x === undefined ? words.row : words.cell) : nothing}
            aria-label=${exploring ? row.sentence : nothing}
            tabindex=${exploring ? (i === explore.index ? '0' : '-1') : nothing}
            data-index=${i}
            .style=${place(row, layout)}
            @mousemove=${(event: MouseEvent) => explore.hover(i, event)}
            @focus=${() => explore.focused(i)}
            @click=${() => explore.select(i)}
          ></div>`,
      )}
    </div>
    ${
      tooltipRow === undefined
        ? nothing
        : keyed(
            rows[tooltipRow],
            tooltip(
              rows,
              tooltipRow,
              layout,
              picture.height,
              hovered === undefined ? undefined : entry,
              tapped,
            ),
          )
    }
    ${more(layout, picture.height)}
  </div>`;
}

/** A box over the row in which the State is. */
const rowMark: StateMark = (compiled, facts, layout) => {
  const its = stateRow(compiled, facts);
  const row = compiled.rows.find(({ id }) => id === its);
  return row ? html`<div class="state-mark" .style=${place(row, layout)}></div>` : nothing;
};

function place({ box }: FigureRow, layout: Layout): string {
  const { x, width, y, height } = box[layout];
  const across = x === undefined ? '' : `; inset-inline-start: ${x}%; width: ${width}%`;
  return `top: ${y}px; height: ${height}px${across}`;
}
