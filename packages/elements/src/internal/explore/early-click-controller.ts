import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ExploreController } from './explore-controller.js';
import type { Findable } from './findable.js';

interface Click {
  readonly picture: HTMLImageElement;
  /** Shares of the picture's width and height, from the left and the top. */
  readonly across: number;
  readonly down: number;
}

/** Keeps the last click on a pasted picture whose rows are not there yet, and chooses the row once it is. */
export class EarlyClickController implements ReactiveController {
  #click: Click | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Findable,
    private readonly explore: ExploreController,
  ) {
    host.addController(this);
    // After all who listen have heard that it is ready.
    host.addEventListener('uncac-ready', () => queueMicrotask(this.#answer));
  }

  hostConnected(): void {
    this.host.content.addEventListener('click', this.#keep);
  }

  hostDisconnected(): void {
    this.host.content.removeEventListener('click', this.#keep);
    this.#click = undefined;
  }

  readonly #answer = (): void => {
    const rows = [...(this.host.find('.overlay')?.querySelectorAll<HTMLElement>('.row') ?? [])];
    if (!this.#click || rows.length === 0) return;
    const { picture, across, down } = this.#click;
    this.#click = undefined;
    const { left, top, width, height } = picture.getBoundingClientRect();
    const [x, y] = [left + width * across, top + height * down];
    const index = rows.findIndex(row => {
      const box = row.getBoundingClientRect();
      return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
    });
    if (picture.isConnected && index >= 0) this.explore.select(index);
  };

  readonly #keep = ({ target, clientX, clientY }: MouseEvent): void => {
    if (!(target instanceof HTMLImageElement) || !target.alt || this.host.find('.row')) return;
    const { left, top, width, height } = target.getBoundingClientRect();
    this.#click = { picture: target, across: (clientX - left) / width, down: (clientY - top) / height };
  };
}
