import type { CompiledFigure } from '@uncac-figures/figures';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { copyButton, type CopyButton } from './copy-button.js';
import { FigureErrorEvent } from '../../events.js';

/** Offers to copy the citation while it is open, pasted or drawn. */
export class CiteController implements ReactiveController {
  #open: Element | undefined;
  /** The figure whose citation is open. */
  #cited: CompiledFigure | undefined;
  #button: CopyButton | undefined;

  constructor(
    private readonly host: ReactiveControllerHost &
      HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment },
    private readonly shown: () =>
      { readonly root: ParentNode; readonly compiled: CompiledFigure } | undefined,
  ) {
    host.addController(this);
  }

  /** The button, over the free end of a line. */
  get button(): TemplateResult | undefined {
    return this.#button?.render();
  }

  /** The text to announce, such as “The citation is copied.” */
  get said(): string | undefined {
    return this.#button?.said;
  }

  hostConnected(): void {
    // `toggle` does not bubble; while it is captured it passes here, also from a `<details>` of the slotted figure.
    this.host.renderRoot.addEventListener('toggle', this.#look, true);
  }

  hostDisconnected(): void {
    this.#close();
  }

  hostUpdated(): void {
    this.#look();
  }

  readonly #look = (): void => {
    const shown = this.shown();
    const open = [...(shown?.root.querySelectorAll('details[open]') ?? [])].find(
      details => !details.querySelector('table'),
    );
    const cited = open && shown?.compiled;
    if (open === this.#open && cited === this.#cited) return;
    this.#close();
    this.#open = open;
    this.#cited = cited;
    if (open && cited) void this.#offer(open, cited);
    this.host.requestUpdate();
  };

  async #offer(open: Element, compiled: CompiledFigure): Promise<void> {
    try {
      const button = await copyButton(this.host, open, compiled);
      if (open !== this.#open || compiled !== this.#cited) return button?.stop();
      this.#button = button;
      this.host.requestUpdate();
    } catch (cause) {
      this.host.dispatchEvent(new FigureErrorEvent('not-loaded', cause));
    }
  }

  #close(): void {
    this.#button?.stop();
    this.#button = undefined;
    this.#open = this.#cited = undefined;
  }
}
