import type { ReactiveController } from 'lit';
import type { DrawHost } from '../request/element-view.js';
import { onPrint } from '../request/on-print.js';

const controllers = new WeakMap<DrawHost, ClosedController>();

/**
 * Whether nobody has opened a part of a drawn figure. The table in them is built with the first click in the figure, when
 * the browser's search opens one, whose match is then lost, or when the page is printed, which shows them all.
 */
export class ClosedController implements ReactiveController {
  closed = true;
  #forgetPrint: (() => void) | undefined;

  private constructor(private readonly host: DrawHost) {
    controllers.set(host, this);
    host.addController(this);
  }

  /** The one of an element. */
  static of(host: DrawHost): ClosedController {
    return controllers.get(host) ?? new ClosedController(host);
  }

  hostConnected(): void {
    // The page is printed as it is when the listeners return.
    this.#forgetPrint = onPrint(() => {
      this.#open();
      this.host.updateNow();
    });
    // A click comes before what it opens, `toggle` after; the browser's search opens without a click.
    for (const type of ['click', 'toggle'])
      this.host.renderRoot.addEventListener(type, this.#open, { capture: true, once: true });
  }

  hostDisconnected(): void {
    this.#forgetPrint?.();
  }

  readonly #open = (): void => {
    if (!this.closed) return;
    this.closed = false;
    this.host.requestUpdate();
  };
}
