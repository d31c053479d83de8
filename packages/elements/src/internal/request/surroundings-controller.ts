import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Findable } from '../explore/findable.js';

/** Updates the host when its content changes, or the language of anything on the page. */
export class SurroundingsController implements ReactiveController {
  readonly #observer: MutationObserver;

  constructor(private readonly host: ReactiveControllerHost & Findable) {
    host.addController(this);
    this.#observer = new MutationObserver(() => host.requestUpdate());
  }

  hostConnected(): void {
    const lang = { attributeFilter: ['lang'], subtree: true };
    this.#observer.observe(document.documentElement, lang);
    this.#observer.observe(this.host.content, {
      attributeFilter: ['lang', 'data-uncac', 'data-country'],
      childList: true,
      subtree: true,
    });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
