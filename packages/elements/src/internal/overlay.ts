import type { CompiledFigure, ExploreWords, FigureRow } from '@uncac-figures/figures';
import { html, nothing, type TemplateResult } from 'lit';
import type { ExploreController } from './explore-controller.js';
import type { MarkedState } from './figure-view.js';
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
  const across = (row: FigureRow): string =>
    `top: ${row.box[layout].y}px; height: ${row.box[layout].height}px`;
  const marked = rows.find(({ id }) => id === state?.facts?.group);
  return html`<div
    class="overlay"
    lang=${lang}
    dir=${dir}
    .style=${`left: ${picture.left}px; top: ${picture.top}px; width: ${picture.width}px; height: ${picture.height}px`}
    @mouseleave=${() => explore.hover(undefined)}
    @keydown=${explore.keydown}
  >
    ${marked ? html`<div class="state-mark" .style=${across(marked)}></div>` : nothing}
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
            .style=${across(row)}
            @mousemove=${() => explore.hover(i)}
            @focus=${() => explore.focused(i)}
            @click=${() => explore.select(i)}
          ></div>`,
      )}
    </div>
    ${shown === undefined ? nothing : tooltip(rows, shown, layout, picture.height)}
  </div>`;
}
