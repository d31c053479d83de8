import type { Layout } from '@uncac-figures/figures';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { measureTogether } from './measure-together.js';

/** What the controller watches. */
export interface Watched {
  /** Lies over the picture, as wide as it. */
  readonly overlay: HTMLElement | null | undefined;
  /** The picture of a pasted figure. A drawn one fills its place. */
  readonly image: HTMLImageElement | null | undefined;
  /**
   * The channel from CSS to this script: `--uncac-drawn: 1px` of a theme makes it 1 px wide.
   */
  readonly themed: HTMLElement | null | undefined;
  /** Width from which the wide layout shows, in pixels. */
  readonly breakpoint: number;
}

/** Pixels by which the picture and what lies over it may disagree. */
const TOLERANCE = 2;

/**
 * Watches what a picture became on its page: which layout shows, whether the page has another theme, whether the image
 * arrived, and whether it fills its place. Nothing is placed by what is measured here.
 */
export class PictureController implements ReactiveController {
  layout: Layout = 'narrow';
  /** Whether a pasted picture is to be drawn over, because the page's theme is another. */
  themed = false;
  /** Whether the pasted picture did not arrive. */
  broken = false;
  /** Whether the page's own style puts the pasted picture elsewhere than its place, or makes it another size. */
  moved = false;

  #image: HTMLImageElement | null | undefined;
  #observed = new Set<HTMLElement>();
  /**
   * Measures in the next frame: what changes then changes sizes, and a ResizeObserver may not cause another call of
   * itself in the same frame.
   */
  readonly #observer = new ResizeObserver(() => measureTogether(this.#measure));

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly watched: () => Watched | undefined,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#observed.clear();
    this.#watch(undefined);
  }

  hostUpdated(): void {
    const { overlay, image, themed } = this.watched() ?? {};
    const parts = new Set<HTMLElement>([overlay, image, themed].filter(part => part != null));
    // Observes only new parts: to observe a part again would measure it again, too late for this frame.
    for (const part of this.#observed) if (!parts.has(part)) this.#observer.unobserve(part);
    for (const part of parts) if (!this.#observed.has(part)) this.#observer.observe(part);
    this.#observed = parts;
    this.#watch(image);
  }

  /** Watches an image: it may fail to arrive, arrive later, or be set in motion by the page. */
  #watch(image: HTMLImageElement | null | undefined): void {
    if (image === this.#image) return;
    const types = ['load', 'error', 'animationend', 'transitionend'];
    for (const type of types) {
      this.#image?.removeEventListener(type, this.#look);
      image?.addEventListener(type, this.#look);
    }
    this.#image = image;
    this.broken = false;
    if (image?.complete) this.#look();
  }

  readonly #look = (): void => {
    const image = this.#image;
    void image?.decode().then(
      () => this.#found(image, false),
      // An image that is not shown, or is on its way, is neither broken nor whole.
      () => this.#found(image, image.complete && image.isConnected),
    );
  };

  #found(image: HTMLImageElement, broken: boolean): void {
    if (image !== this.#image) return;
    if (broken !== this.broken) this.host.requestUpdate();
    this.broken = broken;
    measureTogether(this.#measure);
  }

  readonly #measure = (): void => {
    const { overlay, image, themed, breakpoint } = this.watched() ?? {};
    if (!this.host.isConnected || !overlay || !breakpoint) return;
    const before = [this.layout, this.themed, this.moved].join();
    this.layout = overlay.clientWidth < breakpoint ? 'narrow' : 'wide';
    this.themed = !!themed?.clientWidth;
    this.moved = !!image && !this.broken && isMoved(image, overlay);
    if ([this.layout, this.themed, this.moved].join() !== before) this.host.requestUpdate();
  };
}

/** Whether an image has another box than what lies over it. */
function isMoved(image: HTMLImageElement, overlay: HTMLElement): boolean {
  const [its, over] = [contentBox(image), overlay.getBoundingClientRect()];
  // How many pixels of the screen one of the page is: others where an ancestor is scaled or zoomed.
  const scale = over.width / overlay.offsetWidth || 1;
  const apart = [its.left - over.left, its.top - over.top, its.right - over.right, its.bottom - over.bottom];
  return apart.some(pixels => Math.abs(pixels) > TOLERANCE * scale);
}

/** The box of the picture itself, without an edge or a padding that the page gives to images. */
function contentBox(image: HTMLImageElement): Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'> {
  const { left, top, width, height } = image.getBoundingClientRect();
  const scale = width / image.offsetWidth || 1;
  const { paddingLeft, paddingTop, paddingRight, paddingBottom } = getComputedStyle(image);
  const x = left + (image.clientLeft + parseFloat(paddingLeft)) * scale;
  const y = top + (image.clientTop + parseFloat(paddingTop)) * scale;
  const edges = {
    x: image.offsetWidth - image.clientWidth - image.clientLeft + parseFloat(paddingRight),
    y: image.offsetHeight - image.clientHeight - image.clientTop + parseFloat(paddingBottom),
  };
  return { left: x, top: y, right: left + width - edges.x * scale, bottom: top + height - edges.y * scale };
}
