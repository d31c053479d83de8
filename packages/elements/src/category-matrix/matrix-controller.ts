import {
  langTag,
  withTitle,
  type CompiledFigure,
  type FigureRow,
  type Layout,
  type Opened,
} from '@uncac-figures/figures';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { figureSource } from '../figure-source.js';
import { FigureErrorEvent } from '../events.js';
import type { ExploreController } from '../internal/explore/explore-controller.js';
import { share } from '../internal/explore/share.js';
import type { FigureElement } from '../internal/figure-element.js';
import type { Shown } from '../internal/request/element-view.js';
import { matrixHeads } from './matrix-heads.js';
import type { OpenCell } from './matrix-panel.js';

/** An element whose matrix opens something. */
export interface Matrix extends FigureElement {
  /**
   * Where the element stands over the picture of another, which then serves a pasted figure from within: leaves it.
   */
  leave: (() => void) | undefined;
}

/** What a matrix opens: the measures of a cell, over the picture, and the subsections of a category, in its place. */
export class MatrixController implements ReactiveController {
  #compiled: CompiledFigure | undefined;
  #cell: OpenCell | undefined;
  /** What draws an open cell: fetched when the first one opens. */
  #panel: typeof import('./matrix-panel.js') | undefined;
  /** The category that is open over the picture, where the figure around it is the page's own. */
  #inside: Opened | undefined;
  /** Whether something that the open cell needs did not arrive. */
  #failed = false;
  /** Selector of the element that gets the focus once it is there. */
  #focusNext = '';

  constructor(
    private readonly host: Matrix,
    private readonly explore: ExploreController,
    private readonly standing: () => CompiledFigure | undefined,
    private readonly ask: (category: Opened) => void,
  ) {
    host.addController(this);
    host.addEventListener('uncac-select', ({ row }) => void this.#open(row));
  }

  hostUpdate(): void {
    const compiled = this.standing();
    if (compiled !== this.#compiled) this.explore.opened = undefined;
    this.#compiled = compiled;
    if (this.explore.opened === undefined) this.#cell = undefined;
  }

  hostConnected(): void {
    if (this.host.leave) this.#focusNext = '.back';
  }

  hostUpdated(): void {
    // A reader who has gone elsewhere meanwhile stays there.
    if (isElsewhere(this.host)) this.#focusNext = '';
    const target = this.#focusNext && this.host.find(this.#focusNext);
    if (!target) return;
    this.#focusNext = '';
    target.focus();
  }

  /** Letters that open their category, or the panel of the open cell. */
  over({ overlay: { cells }, compiled }: Shown, layout: Layout): TemplateResult | typeof nothing {
    if (this.#inside) return this.#opened(compiled, this.#inside);
    if (!this.#cell || !(this.#panel || this.#failed))
      return matrixHeads(cells, compiled, layout, this.#turn);
    const { row } = this.#cell;
    const { y, height: cell } = row.box[layout];
    return html`${keyed(
      row,
      this.#panel
        ? this.#panel.matrixPanel(cells, compiled, this.#cell, layout, this.#close)
        : html`<div class="tooltip" role="alert" .style=${`top: ${share(y + cell, compiled.height)}`}>
            ${cells.notLoaded}
          </div>`,
    )}`;
  }

  /** A matrix of one category, over the picture of all. */
  #opened(compiled: CompiledFigure, category: Opened): TemplateResult {
    const leave = (): void => {
      this.#inside = undefined;
      this.#focusNext = `.opener[data-column="${category}"]`;
      this.host.requestUpdate();
    };
    return html`<div
      class="inside"
      @keydown=${(event: KeyboardEvent) => {
        event.stopPropagation();
        if (event.key === 'Escape') leave();
      }}
    >
      <uncac-category-matrix
        lang=${langTag(compiled)}
        figure="types"
        category=${category}
        .leave=${leave}
      ></uncac-category-matrix>
    </div>`;
  }

  /** The way back from an open category. */
  leading({ overlay: { cells }, compiled }: Shown): TemplateResult | typeof nothing {
    return compiled.figure.includes('.')
      ? html`<button
          class="back"
          aria-label=${withTitle(compiled.lang, cells.allCategories, compiled.title)}
          @click=${() => this.#turn('all')}
        >
          ${keyed(compiled.lang, cells.allCategories)}
        </button>`
      : nothing;
  }

  async #open(row: FigureRow): Promise<void> {
    const compiled = this.#compiled;
    const source = figureSource();
    if (!compiled || !source?.measures) return;
    const cell = (this.#cell = { row, items: undefined });
    this.explore.enter(compiled.rows.findIndex(({ id }) => id === row.id));
    this.explore.opened = this.explore.index;
    this.#focusNext = '.panel';
    this.#failed = false;
    const measures = source.measures(compiled.lang).catch((cause: unknown) => {
      this.#notLoaded(cell, cause);
      return 'failed' as const;
    });
    try {
      this.#panel = await import('./matrix-panel.js');
      this.host.addStyles(this.#panel.panelStyles);
    } catch (cause) {
      this.#notLoaded(cell, cause);
    }
    this.host.requestUpdate();
    const items = await measures;
    if (this.#cell === cell) this.#cell = { ...cell, items };
    this.host.requestUpdate();
  }

  /** Tells once of a cell that something did not arrive, and of no other cell than the one that is open. */
  #notLoaded(cell: OpenCell, cause: unknown): void {
    if (this.#cell?.row !== cell.row || this.#failed) return;
    this.#failed = true;
    this.host.dispatchEvent(new FigureErrorEvent('not-loaded', cause));
  }

  readonly #close = (): void => {
    this.explore.opened = undefined;
    this.explore.enter(this.explore.index);
  };

  /** Asks for another category, and leaves the focus where the way goes on. */
  readonly #turn = (category: Opened): void => {
    if (this.host.leave) return this.host.leave();
    if (this.host.serves) {
      this.#inside = category;
      this.host.requestUpdate();
      return;
    }
    this.#focusNext =
      category === 'all' ? `.opener[data-column="${this.#compiled?.figure.slice(-1)}"]` : '.back';
    this.explore.exploring = false;
    this.ask(category);
  };
}

/** Whether the focus is on something of the page that is not in the figure. */
function isElsewhere(host: FigureElement): boolean {
  const { content } = host;
  const { activeElement } = content.getRootNode() as Document | ShadowRoot;
  return activeElement !== null && activeElement !== document.body && !content.contains(activeElement);
}
