import type { CiteWords, CompiledFigure } from '@uncac-figures/figures';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { loadOverlayWords } from '../load-words.js';

/** Room for the button and for the space before it, in pixels. */
const ROOM = 120;

type Host = ReactiveControllerHost & HTMLElement;

/** The button beside an open citation; `undefined` where the page removed the paragraph to copy. */
export async function copyButton(
  host: Host,
  open: Element,
  { lang, dir }: CompiledFigure,
): Promise<CopyButton | undefined> {
  const paragraph = open.querySelector('p');
  const summary = open.querySelector('summary');
  const { cite } = await loadOverlayWords(lang);
  return paragraph && summary ? new CopyButton(host, { paragraph, summary, lang, dir }, cite) : undefined;
}

interface Citation extends Pick<CompiledFigure, 'lang' | 'dir'> {
  readonly paragraph: HTMLElement;
  readonly summary: HTMLElement;
}

export class CopyButton {
  #done: 'copied' | 'selected' | undefined;
  /** Pixels from the edge where reading ends, and from the top. */
  #end = 0;
  #top = 0;
  readonly #observer = new ResizeObserver(() => this.#measure());

  constructor(
    private readonly host: Host,
    private readonly cited: Citation,
    private readonly words: CiteWords,
  ) {
    // Measured at once, so that the button is never seen or focused at another place; and again whenever the host's
    // size changes.
    this.#measure();
    for (const part of [host, cited.paragraph]) this.#observer.observe(part);
  }

  get said(): string | undefined {
    return this.#done && this.words[this.#done === 'copied' ? 'isCopied' : 'isSelected'];
  }

  render(): TemplateResult {
    const { lang, dir } = this.cited;
    const text = this.words[this.#done ?? 'copy'];
    return html`<button
      class="copy"
      lang=${lang}
      .style=${`${dir === 'rtl' ? 'left' : 'right'}: ${this.#end}px; top: ${this.#top}px`}
      @click=${() => this.#copy()}
    >
      ${keyed(text, text)}
    </button>`;
  }

  stop(): void {
    this.#observer.disconnect();
  }

  async #copy(): Promise<void> {
    const { paragraph } = this.cited;
    try {
      // The text of the page: in a figure that serves many States the citation of the compiled figure is another.
      await navigator.clipboard.writeText(paragraph.textContent.trim());
      this.#done = 'copied';
    } catch {
      // The page may not write to the clipboard, or has none: the reader takes the text from here.
      getSelection()?.selectAllChildren(paragraph);
      this.#done = 'selected';
    }
    this.host.requestUpdate();
  }

  /**
   * Puts the button at the end of the text, where the figure's style sheet leaves room, else at the end of the line
   * above.
   */
  #measure(): void {
    const { paragraph, summary, dir } = this.cited;
    const { paddingInlineEnd, paddingBlockStart } = getComputedStyle(paragraph);
    const roomy = parseFloat(paddingInlineEnd) >= ROOM;
    const line = (roomy ? paragraph : summary).getBoundingClientRect();
    const host = this.host.getBoundingClientRect();
    const [end, top] = [
      dir === 'rtl' ? line.left - host.left : host.right - line.right,
      line.top - host.top + (roomy ? parseFloat(paddingBlockStart) : 0),
    ];
    if (end === this.#end && top === this.#top) return;
    this.#end = end;
    this.#top = top;
    this.host.requestUpdate();
  }
}
