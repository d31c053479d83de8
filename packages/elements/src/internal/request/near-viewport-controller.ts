import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Findable } from '../explore/findable.js';
import { onPrint } from './on-print.js';

/**
 * Becomes near, and stays so, once the host's content comes within one screen of being seen or the page is printed. What
 * paper would lack without the script, that is a host without content or the mark of a State, is near also once the page
 * has loaded and the browser is idle: what is fetched only when printing begins comes too late.
 */
export class NearViewportController implements ReactiveController {
  near = false;
  #observer: IntersectionObserver | undefined;
  #forgetPrint: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost & Findable) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.near) return;
    this.#observer = new IntersectionObserver(
      entries => {
        if (entries.some(entry => entry.isIntersecting)) this.#come();
      },
      { rootMargin: '100% 0%' },
    );
    this.#observer.observe(this.host.content);
    this.#forgetPrint = onPrint(this.#come);
    if (document.readyState === 'complete') this.#wait();
    else addEventListener('load', this.#wait);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    removeEventListener('load', this.#wait);
    this.#forgetPrint?.();
  }

  readonly #wait = (): void => {
    // Safari has no idle callback.
    (globalThis.requestIdleCallback ?? setTimeout)(() => {
      const { content } = this.host;
      const marked = content.matches('[data-country]') || content.querySelector('[data-country]');
      if (marked || !content.childElementCount) this.#come();
    });
  };

  readonly #come = (): void => {
    if (this.near || !this.host.content.isConnected) return;
    this.near = true;
    this.hostDisconnected();
    this.host.requestUpdate();
  };
}
