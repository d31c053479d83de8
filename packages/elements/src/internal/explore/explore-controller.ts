import type { FigureRow } from '@uncac-figures/figures';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FigureSelectEvent } from '../../events.js';
import { nextRow } from './next-row.js';

interface Explored {
  readonly rows: readonly FigureRow[];
  readonly dir: 'ltr' | 'rtl';
}

/** An element that finds what it shows, wherever it shows it. */
export interface Findable extends HTMLElement {
  find(selector: string): HTMLElement | undefined;
}

/** Which row the pointer or the keyboard is on, and the keys that step through rows. */
export class ExploreController implements ReactiveController {
  exploring = false;
  /** The row stepped to. */
  index = 0;
  /** The row pointed at. */
  hovered: number | undefined;
  /** The row whose panel is open. No tooltip is shown for it, since that would cover the panel. */
  opened: number | undefined;

  #focusNext = false;

  constructor(
    private readonly host: ReactiveControllerHost & Findable,
    private readonly explored: () => Explored | undefined,
  ) {
    host.addController(this);
  }

  /** The row whose tooltip shows. */
  get tooltipRow(): number | undefined {
    return this.opened === undefined
      ? (this.hovered ?? (this.exploring ? this.index : undefined))
      : undefined;
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.#dismiss);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#dismiss);
    this.exploring = false;
    this.hovered = this.opened = undefined;
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
    this.host.find(target)?.focus();
  }

  readonly toggle = (): void => {
    this.exploring = !this.exploring;
    this.opened = undefined;
    this.index = 0;
    this.#moveFocus();
  };

  /** Explores from this row on, and gives it the focus. */
  enter(index: number): void {
    this.exploring = true;
    this.index = index;
    this.#moveFocus();
  }

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
    const next = nextRow(explored.rows, this.index, key, explored.dir);
    if (next !== undefined) this.index = next;
    else if (key === 'Escape') {
      if (this.opened === undefined) this.exploring = false;
      this.opened = undefined;
    } else if (key === 'Enter' || key === ' ') this.select(this.index);
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
