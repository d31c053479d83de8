import type { CompiledFigure, FigureRow, Layout, MeasureItem, Opened } from '@uncac-figures/figures';
import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { figureSource } from '../figure-source.js';
import { FigureErrorEvent } from '../events.js';
import type { ExploreController } from '../internal/explore/explore-controller.js';
import { matrixLayer, type MatrixLayer } from './matrix-layer.js';

/** What a matrix opens: the measures of a cell, over the picture, and the subsections of a category, in its place. */
export class MatrixController implements ReactiveController {
  #compiled: CompiledFigure | undefined;
  /** What draws, once the words are there. */
  #layer: MatrixLayer | undefined;
  #row: FigureRow | undefined;
  #items: readonly MeasureItem[] | 'failed' | undefined;
  /** What gets the focus once it is there. */
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
    if (compiled !== this.#compiled) {
      this.#compiled = compiled;
      this.explore.opened = undefined;
      if (compiled?.rows.length) void this.#load(compiled);
    }
    if (this.explore.opened === undefined) this.#row = undefined;
  }

  hostUpdated(): void {
    const { renderRoot } = this.host;
    const { sheet } = this.#layer ?? {};
    const { adoptedStyleSheets } = this.host.shadowRoot ?? {};
    if (sheet && !adoptedStyleSheets?.includes(sheet)) adoptedStyleSheets?.push(sheet);
    const target = this.#focusNext && renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!target) return;
    this.#focusNext = '';
    target.focus();
  }

  /** Letters that open their category, and the panel of the open cell. */
  over(layout: Layout, height: number): TemplateResult | typeof nothing {
    const layer = this.#layer;
    const row = this.#row;
    if (!layer || !this.#compiled) return nothing;
    return row
      ? layer.panel(this.#compiled, row, this.#items, row.box[layout], height, this.#close)
      : layer.heads(this.#compiled, layout, this.#turn);
  }

  /** The way back from an open category. */
  leading(): TemplateResult | typeof nothing {
    return (this.#compiled?.figure.includes('.') && this.#layer?.back(this.#turn)) || nothing;
  }

  async #load(compiled: CompiledFigure): Promise<void> {
    try {
      this.#layer = await matrixLayer(compiled.lang);
    } catch (cause) {
      this.host.dispatchEvent(new FigureErrorEvent('not-loaded', cause));
    }
    this.host.requestUpdate();
  }

  async #open(row: FigureRow): Promise<void> {
    const compiled = this.#compiled;
    const source = figureSource();
    if (!compiled || !source?.measures) return;
    this.explore.opened = this.explore.index = compiled.rows.findIndex(({ id }) => id === row.id);
    this.explore.exploring = true;
    this.#row = row;
    this.#items = undefined;
    this.#focusNext = '.panel';
    this.host.requestUpdate();
    const items = await source.measures(compiled.lang).catch((cause: unknown) => {
      this.host.dispatchEvent(new FigureErrorEvent('not-loaded', cause));
      return 'failed' as const;
    });
    if (this.#row !== row) return;
    this.#items = items;
    this.host.requestUpdate();
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
