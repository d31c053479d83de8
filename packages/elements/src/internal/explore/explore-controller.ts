import type { FigureRow } from '@uncac-figures/figures';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FigureSelectEvent } from '../../events.js';
import type { Findable } from './findable.js';
import { fitTooltip } from './fit-tooltip.js';
import { nextRow } from './next-row.js';

interface Explored {
  readonly rows: readonly FigureRow[];
  readonly dir: 'ltr' | 'rtl';
}

/** How the pointer came into a row. */
export interface Entry {
  /** The side of the row from which it came; nothing where it came from the left or right, or from afar at once. */
  readonly side: 'above' | 'below' | undefined;
  /** Share of the row's width, from the left. */
  readonly across: number;
}

/** A pointer that is so many pixels further up or down at once was not moved there along the picture. */
const LEAP = 200;

/** Which row the pointer or the keyboard is on, and the keys that step through rows. */
export class ExploreController implements ReactiveController {
  exploring = false;
  /** The row stepped to. */
  index = 0;
  /** The row pointed at. */
  hovered: number | undefined;
  /** How the pointer came into the row pointed at. */
  entry: Entry | undefined;
  /** The row whose panel is open. No tooltip is shown for it, since that would cover the panel. */
  opened: number | undefined;

  #explored: Explored | undefined;
  #focusNext = false;
  /** Where the pointer was last, in the figure. */
  #pointer: MouseEvent | undefined;
  /** The row in which the pointer was when the reader sent its tooltip away: silent until the pointer leaves it. */
  #silent: number | undefined;
  #touch = false;

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
    addEventListener('keydown', this.#escape, true);
    addEventListener('pointerdown', this.#press, true);
    this.host.content.addEventListener('mousemove', this.#moved);
    this.host.content.addEventListener('mouseleave', this.#gone);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#escape, true);
    removeEventListener('pointerdown', this.#press, true);
    this.host.content.removeEventListener('mousemove', this.#moved);
    this.host.content.removeEventListener('mouseleave', this.#gone);
    this.exploring = false;
    this.hovered = this.opened = this.#pointer = undefined;
  }

  hostUpdate(): void {
    const explored = this.explored();
    const rows = explored?.rows;
    // The row of another figure is not the one pointed at.
    if (explored !== this.#explored) this.hovered = undefined;
    this.#explored = explored;
    if (!rows) this.exploring = false;
    if (!rows?.[this.index]) this.index = 0;
  }

  hostUpdated(): void {
    if (this.tooltipRow !== undefined) fitTooltip(this.host, this.tooltipRow);
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

  /** The pointer moved in a row. */
  readonly hover = (index: number, event: MouseEvent): void => {
    if (this.hovered === index || this.#silent === index) return;
    this.#point(index, this.#entry(event));
  };

  /** The pointer left the rows and their tooltip. */
  readonly leave = (): void => this.#point(undefined);

  /** A tap on the tooltip is one on the row under it; where there is none, it sends the tooltip away. */
  readonly tapped = (event: MouseEvent): void => {
    if (!this.#touch) return;
    const index = this.#rowAt(event);
    this.#point(index, { side: undefined, across: 0 });
    if (index !== undefined) this.select(index);
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
    else if (key === 'Enter' || key === ' ') this.select(this.index);
    else return;
    event.preventDefault();
    event.stopPropagation();
    this.hovered = undefined;
    this.#moveFocus();
  };

  /** Heard before anything on the page, so that a key that sends away a tooltip closes no dialog around the figure. */
  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || !this.#dismiss(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  /** Leaves the panel, the rows or the tooltip. Answers whether there was one. */
  #dismiss(event: KeyboardEvent): boolean {
    const [focused] = event.composedPath();
    const overlay = focused instanceof Element ? focused.closest('.overlay') : null;
    if (overlay && overlay === this.host.find('.overlay') && this.exploring) {
      if (this.opened === undefined) this.exploring = false;
      this.opened = undefined;
      this.#moveFocus();
    } else if (this.hovered === undefined || this.opened !== undefined) return false;
    const row = this.hovered;
    this.leave();
    if (this.#pointer && this.#rowAt(this.#pointer) === row) this.#silent = row;
    return true;
  }

  /** A finger put down elsewhere sends the tooltip away; a mouse does so by leaving. */
  readonly #press = (event: PointerEvent): void => {
    this.#touch = event.pointerType === 'touch';
    const [target] = event.composedPath();
    if (this.#touch && !(target instanceof Element && target.closest('.overlay'))) this.leave();
  };

  readonly #moved = (event: MouseEvent): void => {
    this.#pointer = event;
  };

  readonly #gone = (): void => {
    this.#pointer = this.entry = undefined;
  };

  #entry(event: MouseEvent): Entry {
    const { pageX, pageY, clientX, currentTarget } = event;
    const { left, width } = (currentTarget as Element).getBoundingClientRect();
    const across = (clientX - left) / width;
    const from = this.#touch ? event : (this.#pointer ?? event);
    const down = pageY - from.pageY;
    if (Math.abs(down) > LEAP) return { side: undefined, across };
    const along = down !== 0 && Math.abs(down) >= Math.abs(pageX - from.pageX);
    return { side: along ? (down > 0 ? 'above' : 'below') : this.entry?.side, across };
  }

  #point(index: number | undefined, entry = this.entry): void {
    this.#silent = undefined;
    if (this.hovered === index) return;
    this.hovered = index;
    this.entry = entry;
    this.host.requestUpdate();
  }

  /** The row at a place, also where the tooltip covers it. */
  #rowAt({ clientX, clientY }: MouseEvent): number | undefined {
    const root = this.host.find('.overlay')?.getRootNode() as ShadowRoot | undefined;
    const row = root?.elementsFromPoint(clientX, clientY).find(each => each.matches('.row'));
    return row && Number((row as HTMLElement).dataset['index']);
  }

  #moveFocus(): void {
    this.#focusNext = true;
    this.host.requestUpdate();
  }
}
