import type { TemplateResult } from 'lit';
import type { CiteController } from './cite-controller.js';

/** Makes what copies the citation, once its module has arrived. */
type Load = (make: (module: typeof import('./cite-controller.js')) => void) => void;

/** What copies the citation: loaded when a part of the figure is first opened. Before, there is no citation to copy. */
export class CitationOffer {
  #cite: CiteController | undefined;
  #root: EventTarget | undefined;

  constructor(
    private readonly load: Load,
    private readonly make: (module: typeof import('./cite-controller.js')) => CiteController,
  ) {}

  get button(): TemplateResult | undefined {
    return this.#cite?.button;
  }

  /** The text to announce, such as “The citation is copied.” */
  get said(): string | undefined {
    return this.#cite?.said;
  }

  /** `toggle` does not bubble; while it is captured it passes `root`. `open`: a part was opened before. */
  watch(root: EventTarget, open: boolean): void {
    this.#root = root;
    root.addEventListener('toggle', this.#offer, true);
    if (open) this.#offer();
  }

  readonly #offer = (): void => {
    this.#root?.removeEventListener('toggle', this.#offer, true);
    this.load(module => {
      const cite = (this.#cite = this.make(module));
      this.#root?.addEventListener('toggle', cite.look, true);
    });
  };
}
