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
    const rows = this.explored()?.rows.length ?? 0;
    if (rows === 0) this.exploring = false;
    if (this.index >= rows) this.index = 0;
    if (this.hovered !== undefined && this.hovered >= rows) this.hovered = undefined;
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
    const explored = this.explored();
    if (!this.exploring || !explored || event.altKey || event.ctrlKey || event.metaKey) return;
    const last = explored.rows.length - 1;
    const [before, after] =
      explored.dir === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
    switch (event.key) {
      case 'ArrowUp':
      case before:
        this.index = Math.max(0, this.index - 1);
        break;
      case 'ArrowDown':
      case after:
        this.index = Math.min(last, this.index + 1);
        break;
      case 'Home':
        this.index = 0;
        break;
      case 'End':
        this.index = last;
        break;
      case 'Escape':
        this.exploring = false;
        break;
      case 'Enter':
      case ' ':
        this.select(this.index);
        event.preventDefault();
        return;
      default:
        return;
    }
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
