import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onFigureSource } from '../figure-source.js';
import { FigureErrorEvent, FigureReadyEvent } from './events.js';
import { sameRequest, type FigureRequest } from './figure-request.js';
import { loadView, type FigureView } from './figure-view.js';

/**
 * Keeps what the element shows in step with what is asked of it. A result that arrives after a newer request is
 * dropped; what stood before stays until the new figure is there.
 */
export class FigureController implements ReactiveController {
  view: FigureView = { kind: 'content' };
  loading = false;

  #request: FigureRequest | undefined;
  #turn = 0;
  #forget: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly wanted: () => FigureRequest | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#forget = onFigureSource(() => this.retry());
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#forget?.();
    this.#turn++;
    if (this.loading) this.#request = undefined;
  }

  hostUpdate(): void {
    const request = this.wanted();
    if (!request || sameRequest(this.#request, request)) return;
    this.#request = request;
    this.loading = true;
    if (this.view.kind === 'adopted') this.view = { kind: 'content' };
    void this.#load(request, ++this.#turn);
  }

  hostUpdated(): void {
    if (this.loading) this.host.setAttribute('aria-busy', 'true');
    else this.host.removeAttribute('aria-busy');
  }

  /** Asks again for what is wanted, as if for the first time. */
  retry(): void {
    this.#request = undefined;
    this.host.requestUpdate();
  }

  /** What was to be shown could not be rendered: data of a shape that this release does not know. */
  broke(cause: unknown): void {
    const { view } = this;
    const request = this.#request;
    this.#turn++;
    this.view =
      view.kind === 'drawn' && request
        ? { ...view, kind: 'problem', problem: 'not-loaded', cause, request }
        : { kind: 'content' };
    this.host.requestUpdate();
    this.host.dispatchEvent(new FigureErrorEvent('not-loaded', cause));
  }

  async #load(request: FigureRequest, turn: number): Promise<void> {
    let failure: FigureErrorEvent | undefined;
    let view: FigureView = { kind: 'content' };
    try {
      view = await loadView(request);
    } catch (cause) {
      failure = new FigureErrorEvent(cause instanceof RangeError ? 'other-version' : 'not-loaded', cause);
    }
    if (turn !== this.#turn) return;
    this.view = view;
    this.loading = false;
    this.host.requestUpdate();
    await this.host.updateComplete;
    if (turn !== this.#turn) return;
    if (view.kind === 'problem') failure = new FigureErrorEvent(view.problem, view.cause);
    if (view.kind === 'adopted' || view.kind === 'drawn') {
      if (view.state && !view.state.facts) failure = new FigureErrorEvent('unknown-state');
      this.host.dispatchEvent(new FigureReadyEvent(view.compiled, view.kind));
    }
    if (failure) this.host.dispatchEvent(failure);
  }
}
