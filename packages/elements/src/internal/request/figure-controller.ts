import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onFigureSource } from '../../figure-source.js';
import { FigureErrorEvent, FigureReadyEvent } from '../../events.js';
import { sameRequest, type ElementRequest } from './element-request.js';
import type { ElementView } from './element-view.js';
import { loadView } from './load-view.js';

/**
 * Loads the figure that the element's attributes ask for, after each change of them. A result that arrives after a
 * newer request is dropped. The old figure is shown until the new one is there.
 */
export class FigureController implements ReactiveController {
  view: ElementView = { kind: 'content' };
  loading = false;

  #request: ElementRequest | undefined;
  #turn = 0;
  /** Something threw while this request was shown. */
  #broken = false;
  #forget: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly wanted: () => ElementRequest | undefined,
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
    this.#broken = false;
    this.loading = true;
    if (this.view.kind === 'adopted') this.view = { kind: 'content' };
    void this.#load(request, ++this.#turn);
  }

  hostUpdated(): void {
    this.host.ariaBusy = this.loading ? 'true' : null;
  }

  /** Loads the figure again, as if for the first time. */
  retry(): void {
    this.#request = undefined;
    this.host.requestUpdate();
  }

  /**
   * To be called when an update threw an error, such as for data of a shape that this release does not know. The first
   * error of a request is reported, and another view is tried in place of the one that threw. If that throws too,
   * nothing is tried until something else is asked for.
   */
  broke(cause: unknown): void {
    const { view } = this;
    if (this.#broken) return;
    this.#broken = true;
    this.loading = false;
    const request = this.#request;
    const problem = 'not-loaded';
    this.#turn++;
    this.view = { kind: 'content' };
    if (view.kind === 'drawn' && request) {
      const { draw, words, files } = view;
      this.view = { kind: 'problem', problem, cause, request, draw, words, files };
    }
    this.host.requestUpdate();
    this.host.dispatchEvent(new FigureErrorEvent(problem, cause));
  }

  async #load(request: ElementRequest, turn: number): Promise<void> {
    const view = await loadView(request).catch((cause: unknown): ElementView => ({
      kind: 'content',
      problem: 'not-loaded',
      cause,
    }));
    if (turn !== this.#turn) return;
    this.view = view;
    this.loading = false;
    this.host.requestUpdate();
    await this.host.updateComplete;
    if (turn !== this.#turn) return;
    if ('compiled' in view) {
      this.host.dispatchEvent(new FigureReadyEvent(view.compiled, view.kind, request.askedLang));
      if (view.state && !view.state.facts) this.host.dispatchEvent(new FigureErrorEvent('unknown-state'));
    } else if (view.problem) this.host.dispatchEvent(new FigureErrorEvent(view.problem, view.cause));
  }
}
