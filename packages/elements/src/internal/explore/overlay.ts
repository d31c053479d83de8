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
import { share } from './share.js';
import { tooltip } from './tooltip.js';

/** The layers that only an element of one kind has, such as the panel of a matrix. */
export type More = (layout: Layout) => TemplateResult | typeof nothing;

/** The layer over the picture: a box for each row, the mark of the State, the tooltip. It takes no space. */
export function overlay(
  compiled: CompiledFigure,
  words: OverlayWords,
  state: MarkedState | undefined,
  explore: ExploreController,
  { layout, moved }: PictureController,
  more: More,
): TemplateResult | typeof nothing {
  const { rows, lang, dir, title, height } = compiled;
  if (!height) return nothing;
  const { exploring, tooltipRow, hovered, entry, tapped } = explore;
  return html`<div
    class="overlay ${moved ? 'moved' : ''}"
    lang=${lang}
    dir=${dir}
    .style=${`height: ${height}px`}
    @mouseleave=${explore.leave}
    @keydown=${explore.keydown}
  >
    ${state?.facts ? keyed(state, (state.mark ?? rowMark)(compiled, state.facts)) : nothing}
    <div
      role=${exploring ? 'application' : nothing}
      aria-label=${exploring ? words.exploreLayer(title) : nothing}
      aria-hidden=${exploring ? nothing : 'true'}
    >
      ${rows.map(
        (row, i) =>
          html`<div
            class="row placed ${i === explore.opened ? 'opened' : ''}"
            role=${exploring ? 'img' : nothing}
            aria-roledescription=${exploring ? (row.box.narrow.x === undefined ? words.row : words.cell) : nothing}
            aria-label=${exploring ? row.sentence : nothing}
            tabindex=${exploring ? (i === explore.index ? '0' : '-1') : nothing}
            data-index=${i}
            .style=${place(row, compiled)}
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
            tooltip(rows, tooltipRow, layout, height, hovered === undefined ? undefined : entry, tapped),
          )
    }
    ${more(layout)}
  </div>`;
}

/** A box over the row in which the State is. */
const rowMark: StateMark = (compiled, facts) => {
  const its = stateRow(compiled, facts);
  const row = compiled.rows.find(({ id }) => id === its);
  return row ? html`<div class="state-mark placed" .style=${place(row, compiled)}></div>` : nothing;
};

/** The box of a row in both layouts, in per cent of the picture; a style sheet chooses by the picture's width. */
function place({ box }: FigureRow, { height, dir }: CompiledFigure): string {
  const inset = (layout: Layout): string => {
    const { x = 0, width = 100, y, height: rowHeight } = box[layout];
    const [start, end] = [x, 100 - x - width];
    const [left, right] = dir === 'rtl' ? [end, start] : [start, end];
    return `${share(y, height)} ${right}% ${share(height - y - rowHeight, height)} ${left}%`;
  };
  return `--narrow: ${inset('narrow')}; --wide: ${inset('wide')}`;
}
