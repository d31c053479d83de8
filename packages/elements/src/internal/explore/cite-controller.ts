import { withTitle, type CiteWords, type CompiledFigure } from '@uncac-figures/figures';
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { loadOverlayWords } from '../load-words.js';
import { FigureErrorEvent } from '../../events.js';

/** The figure that is shown, and where its `<details>` are. */
export interface Cited {
  readonly root: ParentNode;
  readonly compiled: CompiledFigure;
}

/** Offers to copy the citation while it is open, pasted or drawn. */
export class CiteController implements ReactiveController {
  #open: Element | undefined;
  /** The figure whose citation is open. */
  #cited: CompiledFigure | undefined;
  #words: CiteWords | undefined;
  #done: 'copied' | 'selected' | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly shown: () => Cited | undefined,
  ) {
    host.addController(this);
  }

  /** The button, at the end of the open citation. */
  get button(): TemplateResult | undefined {
    const paragraph = this.#open?.querySelector('p');
    if (!this.#words || !paragraph || !this.#cited) return undefined;
    const { lang, title } = this.#cited;
    const label = this.#words[this.#done ?? 'copy'];
    return html`<button
      class="copy"
      lang=${lang}
      aria-label=${withTitle(lang, label, title)}
      @click=${() => this.#copy(paragraph)}
    >
      ${keyed(label, label)}
    </button>`;
  }

  /** The text to announce, such as “The citation is copied.” */
  get said(): string | undefined {
    return this.#done && this.#words?.[this.#done === 'copied' ? 'isCopied' : 'isSelected'];
  }

  hostDisconnected(): void {
    this.#close();
  }

  hostUpdated(): void {
    this.look();
  }

  /** To be called when a `<details>` was opened or closed. */
  readonly look = (): void => {
    const shown = this.shown();
    const open = [...(shown?.root.querySelectorAll('details[open]') ?? [])].find(
      details => !details.querySelector('table, .uncac-scroll'),
    );
    const cited = open && shown?.compiled;
    if (open === this.#open && cited === this.#cited) return;
    this.#close();
    this.#open = open;
    this.#cited = cited;
    if (cited) void this.#offer(cited);
    this.host.requestUpdate();
  };

  async #offer(cited: CompiledFigure): Promise<void> {
    try {
      const { cite } = await loadOverlayWords(cited.lang);
      if (cited !== this.#cited) return;
      this.#words = cite;
      this.host.requestUpdate();
    } catch (cause) {
      this.host.dispatchEvent(new FigureErrorEvent('not-loaded', cause));
    }
  }

  async #copy(paragraph: Element): Promise<void> {
    // The text of the page: in a figure that serves many States the citation of the compiled figure is another.
    const text = document.createRange();
    text.selectNodeContents(paragraph);
    const button = paragraph.querySelector('button');
    if (button) text.setEndBefore(button);
    try {
      await navigator.clipboard.writeText(text.toString().trim());
      this.#done = 'copied';
    } catch {
      // The page may not write to the clipboard, or has none: the reader takes the text from here.
      getSelection()?.setBaseAndExtent(paragraph, 0, paragraph, text.endOffset);
      this.#done = 'selected';
    }
    this.host.requestUpdate();
  }

  #close(): void {
    this.#open = this.#cited = this.#words = this.#done = undefined;
  }
}
