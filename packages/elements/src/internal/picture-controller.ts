import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Fragment } from './adoption.js';

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Knows where the picture stands in the host, and where the button fits on the line of the pasted table's summary. */
export class PictureController implements ReactiveController {
  picture: Place | undefined;
  button: Place | undefined;

  #observed: readonly Element[] = [];
  readonly #observer = new ResizeObserver(() => this.#measure());

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode },
    private readonly adopted: () => Fragment | undefined,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#observed = [];
  }

  hostUpdated(): void {
    const { picture, summary, button, root } = this.#parts();
    const observed = [this.host, root, picture, summary, button].filter(part => part != null);
    if (observed.length === this.#observed.length && observed.every((part, i) => part === this.#observed[i]))
      return;
    this.#observer.disconnect();
    this.#observed = observed;
    for (const part of observed) this.#observer.observe(part);
  }

  #parts() {
    const root = this.adopted()?.root;
    return {
      root,
      picture: this.adopted()?.picture ?? this.host.renderRoot.querySelector('.picture'),
      summary: root?.querySelector<HTMLElement>('details > summary'),
      button: this.host.renderRoot.querySelector<HTMLElement>('.explore'),
    };
  }

  #measure(): void {
    const { root, picture, summary, button } = this.#parts();
    const before = JSON.stringify([this.picture, this.button]);
    this.picture = picture ? this.#place(picture) : undefined;
    this.button = root && picture && button ? this.#buttonPlace(root, picture, summary, button) : undefined;
    if (JSON.stringify([this.picture, this.button]) !== before) this.host.requestUpdate();
  }

  #place(element: Element): Place {
    const host = this.host.getBoundingClientRect();
    const { left, top, width, height } = element.getBoundingClientRect();
    return {
      left: left - host.left - this.host.clientLeft,
      top: top - host.top - this.host.clientTop,
      width,
      height,
    };
  }

  /** At the start of the summary's line where there is room for it, else at the end; without one, in the picture's corner. */
  #buttonPlace(
    root: HTMLElement,
    picture: Element,
    summary: HTMLElement | null | undefined,
    button: HTMLElement,
  ): Place {
    const { width } = button.getBoundingClientRect();
    const figure = this.#place(root);
    const style = getComputedStyle(root);
    const line = this.#place(summary ?? picture);
    const height = Math.max(24, Math.min(32, line.height));
    const top = summary ? line.top + (line.height - height) / 2 : line.top + line.height - height;
    const left = figure.left + parseFloat(style.borderLeftWidth) + parseFloat(style.paddingLeft);
    const right =
      figure.left + figure.width - parseFloat(style.borderRightWidth) - parseFloat(style.paddingRight);
    const inside = summary ? getComputedStyle(summary) : undefined;
    const rtl = style.direction === 'rtl';
    const room = rtl
      ? right - (line.left + line.width) + parseFloat(inside?.paddingRight ?? '0')
      : line.left - left + parseFloat(inside?.paddingLeft ?? '0');
    const atStart = room >= width;
    return { left: atStart === rtl ? right - width : left, top, width, height };
  }
}
