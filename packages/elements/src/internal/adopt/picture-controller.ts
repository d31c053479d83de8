import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PastedFigure } from './pasted-figure.js';

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Measures where the picture is in the host, and where the Explore button fits on the line of the pasted table's
 * summary; and notices whether the page's theme is another than that of a pasted picture.
 */
export class PictureController implements ReactiveController {
  picture: Place | undefined;
  button: Place | undefined;
  /** Whether a pasted picture is to be drawn over, because the page's theme is another. */
  themed = false;

  #observed = new Set<Element>();
  /**
   * Measures in the next frame: a measurement changes sizes, and a ResizeObserver may not cause another call of itself
   * in the same frame.
   */
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode },
    private readonly adopted: () => PastedFigure | undefined,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#observed.clear();
  }

  hostUpdated(): void {
    const parts = new Set([this.host, ...Object.values(this.#parts())].filter(part => part != null));
    // Observes only new parts: to observe a part again would measure it again, too late for this frame.
    for (const part of this.#observed) if (!parts.has(part)) this.#observer.unobserve(part);
    for (const part of parts) if (!this.#observed.has(part)) this.#observer.observe(part);
    this.#observed = parts;
  }

  #parts() {
    const { root, picture } = this.adopted() ?? {};
    return {
      root,
      picture: picture ?? this.host.renderRoot.querySelector('.uncac-picture > svg'),
      summary: root?.querySelector('summary'),
      button: this.host.renderRoot.querySelector<HTMLElement>('.explore'),
      // The channel from CSS to this script: `--uncac-drawn: 1px` of a theme makes `.themed` 1 px wide.
      themed: this.host.renderRoot.querySelector('.themed'),
    };
  }

  #measure(): void {
    if (!this.host.isConnected) return;
    const { root, picture, summary, button, themed } = this.#parts();
    const before = JSON.stringify(this);
    this.picture = picture ? this.#place(picture) : undefined;
    this.button =
      root && button && this.picture
        ? this.#buttonPlace(root, this.picture, summary, this.#place(button).width)
        : undefined;
    this.themed = !!themed?.clientWidth;
    if (JSON.stringify(this) !== before) this.host.requestUpdate();
  }

  /** What `measure` compares. */
  toJSON(): unknown {
    return [this.picture, this.button, this.themed];
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

  /** At the start of the summary's line where there is room, else at its end; without one, in the picture's corner. */
  #buttonPlace(root: HTMLElement, picture: Place, summary: Element | null | undefined, width: number): Place {
    const end = picture.left + picture.width;
    const line = summary
      ? this.#place(summary)
      : { ...picture, top: picture.top + picture.height - 32, height: 32 };
    const indent = summary ? parseFloat(getComputedStyle(summary).paddingInlineStart) : 0;
    const rtl = root.dir === 'rtl';
    const room = indent + (rtl ? end - line.left - line.width : line.left - picture.left);
    const height = Math.max(24, Math.min(32, line.height));
    return {
      left: room >= width === rtl ? end - width : picture.left,
      top: line.top + (line.height - height) / 2,
      width,
      height,
    };
  }
}
