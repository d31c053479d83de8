import type { CompiledFigure, FigureRow, Layout, Opened } from '@uncac-figures/figures';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { figureSource } from '../figure-source.js';
import { FigureErrorEvent } from '../events.js';
import type { ExploreController } from '../internal/explore/explore-controller.js';
import type { Shown } from '../internal/request/element-view.js';
import { matrixHeads } from './matrix-heads.js';
import type { OpenCell } from './matrix-panel.js';

/** What a matrix opens: the measures of a cell, over the picture, and the subsections of a category, in its place. */
export class MatrixController implements ReactiveController {
  #compiled: CompiledFigure | undefined;
  #cell: OpenCell | undefined;
  /** What draws an open cell: fetched when the first one opens. */
  #panel: typeof import('./matrix-panel.js') | undefined;
  /** Whether something that the open cell needs did not arrive. */
  #failed = false;
  /** Selector of the element that gets the focus once it is there. */
  #focusNext = '';

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode },
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

  hostUpdated(): void {
    const { renderRoot } = this.host;
    const sheet = this.#panel?.panelStyles.styleSheet;
    const { adoptedStyleSheets } = this.host.shadowRoot ?? {};
    if (sheet && !adoptedStyleSheets?.includes(sheet)) adoptedStyleSheets?.push(sheet);
    // A reader who has gone elsewhere meanwhile stays there.
    if (isElsewhere(this.host)) this.#focusNext = '';
    const target = this.#focusNext && renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!target) return;
    this.#focusNext = '';
    target.focus();
  }

  /** Letters that open their category, or the panel of the open cell. */
  over(
    { overlay: { cells }, compiled }: Shown,
    layout: Layout,
    height: number,
  ): TemplateResult | typeof nothing {
    if (!this.#cell || !(this.#panel || this.#failed))
      return matrixHeads(cells, compiled, layout, this.#turn);
    const { row } = this.#cell;
    const { y, height: cell } = row.box[layout];
    return html`${keyed(
      row,
      this.#panel
        ? this.#panel.matrixPanel(cells, compiled, this.#cell, layout, height, this.#close)
        : html`<div class="tooltip" role="alert" .style=${`--below: ${((y + cell) / height) * 100}%`}>
            ${cells.notLoaded}
          </div>`,
    )}`;
  }

  /** The way back from an open category. */
  leading({ overlay: { cells }, compiled }: Shown): TemplateResult | typeof nothing {
    return compiled.figure.includes('.')
      ? html`<button class="back" @click=${() => this.#turn('all')}>
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
    this.#focusNext =
      category === 'all' ? `.opener[data-column="${this.#compiled?.figure.slice(-1)}"]` : '.back';
    this.explore.exploring = false;
    this.ask(category);
  };
}

/** Whether the focus is on something of the page that is not in this element. */
function isElsewhere(host: HTMLElement): boolean {
  const { activeElement } = host.getRootNode() as Document | ShadowRoot;
  return activeElement !== null && activeElement !== host && activeElement !== document.body;
}
