import type { FigureRow } from '@uncac-figures/figures';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FigureSelectEvent } from './events.js';

interface Explored {
  readonly rows: readonly FigureRow[];
  readonly dir: 'ltr' | 'rtl';
}

/** Which row is pointed at or stepped to, and what keys do. */
export class ExploreController implements ReactiveController {
  exploring = false;
  /** The row stepped to. */
  index = 0;
  /** The row pointed at. */
  hovered: number | undefined;

  #focusNext = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode },
    private readonly explored: () => Explored | undefined,
  ) {
    host.addController(this);
  }

  /** The row whose tooltip shows. */
  get shown(): number | undefined {
    return this.hovered ?? (this.exploring ? this.index : undefined);
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.#dismiss);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#dismiss);
    this.exploring = false;
    this.hovered = undefined;
  }

  hostUpdate(): void {
    const rows = this.explored()?.rows;
    if (!rows) this.exploring = false;
    if (!rows?.[this.index]) this.index = 0;
  }

  hostUpdated(): void {
    if (!this.#focusNext) return;
    this.#focusNext = false;
    const target = this.exploring ? `[data-index="${this.index}"]` : '.explore';
    this.host.renderRoot.querySelector<HTMLElement>(target)?.focus();
  }

  readonly toggle = (): void => {
    this.exploring = !this.exploring;
    this.index = 0;
    this.#moveFocus();
  };

  readonly hover = (index: number | undefined): void => {
    if (this.hovered === index) return;
    this.hovered = index;
    this.host.requestUpdate();
  };

  readonly select = (index: number): void => {
    const row = this.explored()?.rows[index];
    if (row) this.host.dispatchEvent(new FigureSelectEvent(row));
  };

  /** Focus that came by other ways than the arrow keys. */
  readonly focused = (index: number): void => {
    if (this.index === index) return;
    this.index = index;
    this.host.requestUpdate();
  };

  readonly keydown = (event: KeyboardEvent): void => {
    const { key } = event;
    const explored = this.explored();
    if (!this.exploring || !explored || event.altKey || event.ctrlKey || event.metaKey) return;
    const { rows, dir } = explored;
    const onward = dir === 'rtl' ? -1 : 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowUp: -1,
      ArrowDown: 1,
      ArrowLeft: -onward,
      ArrowRight: onward,
      Home: -rows.length,
      End: rows.length,
    };
    const step = steps[key];
    if (step) this.index = Math.max(0, Math.min(rows.length - 1, this.index + step));
    else if (key === 'Escape') this.exploring = false;
    else if (key === 'Enter' || key === ' ') this.select(this.index);
    else return;
    event.preventDefault();
    event.stopPropagation();
    this.hovered = undefined;
    this.#moveFocus();
  };

  readonly #dismiss = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.hover(undefined);
  };

  #moveFocus(): void {
    this.#focusNext = true;
    this.host.requestUpdate();
  }
}
