import type { FigureSelectEvent } from '@uncac-figures/elements';
import { FigureErrorEvent, FigureReadyEvent, setFigureSource } from '@uncac-figures/elements';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { frames } from './frames.js';
import { shadowRootsIn } from './shadow-roots.js';
import { BASE, hostedPath, TestSource } from './test-source.js';

type FigureEvent = FigureReadyEvent | FigureSelectEvent | FigureErrorEvent;

export interface PageOptions {
  readonly attributes?: Readonly<Record<string, string>>;
  /** Width of the column that the figure stands in, in pixels. */
  readonly width?: number;
  /** Language of the column. */
  readonly lang?: string;
  /** HTML inside the element. */
  readonly content?: string;
}

const sheet = new CSSStyleSheet();
sheet.replaceSync('.column figure { margin: 0 } .column .uncac-picture > img { width: 100% }');
document.adoptedStyleSheets.push(sheet);

/** What a reader, or the page's author, does with an element and sees of it. */
export class FigureHarness<E extends HTMLElement = HTMLElement> {
  readonly source = new TestSource();
  readonly column = document.createElement('div');
  readonly element: E;
  readonly events: FigureEvent[] = [];
  #waiting: (() => void)[] = [];

  constructor(tag: string, { attributes = {}, width = 560, lang = 'en', content = '' }: PageOptions) {
    setFigureSource(this.source);
    this.column.style.cssText = `width: ${width}px; margin: 24px; background: white`;
    this.column.className = 'column';
    this.column.lang = lang;
    this.element = document.createElement(tag) as E;
    for (const [name, value] of Object.entries(attributes)) this.element.setAttribute(name, value);
    this.element.innerHTML = content;
    for (const type of ['uncac-ready', 'uncac-select', 'uncac-error'] as const)
      this.column.addEventListener(type, event => {
        this.events.push(event);
        for (const wake of this.#waiting.splice(0)) wake();
      });
  }

  /** Puts the element on the page, before a paragraph that a shift would move. */
  show(): this {
    this.column.append(this.element, document.createElement('p'));
    document.body.append(this.column);
    return this;
  }

  /** Waits for the next event that was not waited for yet, and until what it led to is painted. */
  async next(): Promise<FigureEvent> {
    while (this.events.length === this.#seen) await new Promise<void>(resolve => this.#waiting.push(resolve));
    const event = this.events[this.#seen++];
    await this.painted();
    return event as FigureEvent;
  }
  #seen = 0;

  /** From here on, `next` answers only what comes from here on. */
  forget(): void {
    this.#seen = this.events.length;
  }

  async ready(): Promise<FigureReadyEvent> {
    const event = await this.next();
    if (!(event instanceof FigureReadyEvent))
      throw new Error(`${event.type}: ${String((event as FigureErrorEvent).cause)}`);
    return event;
  }

  async failed(): Promise<FigureErrorEvent> {
    const event = await this.next();
    if (!(event instanceof FigureErrorEvent)) throw new Error(event.type);
    return event;
  }

  async painted(): Promise<void> {
    await frames();
  }

  async remove(): Promise<void> {
    this.column.remove();
    setFigureSource(undefined);
    await resetMouse();
  }

  all<T extends Element = HTMLElement>(selector: string): T[] {
    return shadowRootsIn(this.element).flatMap(root => [...root.querySelectorAll<T>(selector)]);
  }

  one<T extends Element = HTMLElement>(selector: string): T {
    const [found, second] = this.all<T>(selector);
    if (!found || second) throw new Error(`${this.all(selector).length} of ${selector}`);
    return found;
  }

  get exploreButton(): HTMLElement {
    return this.one('button.explore');
  }

  async explore(): Promise<void> {
    this.exploreButton.click();
    await this.painted();
  }

  /** Opens the table of a drawn figure, which is built by then. */
  async openTable(): Promise<void> {
    this.one('.uncac-data summary').click();
    await this.painted();
  }

  async press(key: string): Promise<void> {
    await sendKeys({ press: key });
    await this.painted();
  }

  async pointAt(target: Element, how: 'move' | 'click' = 'move'): Promise<void> {
    target.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = target.getBoundingClientRect();
    const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    await sendMouse(how === 'move' ? { type: 'move', position } : { type: 'click', position });
    await this.painted();
  }

  /** What the element shows that has the focus. */
  get active(): Element | undefined {
    const active = shadowRootsIn(this.element).flatMap(root => root.activeElement ?? []);
    return active.find(({ shadowRoot }) => !shadowRoot);
  }

  /** Name of what has the focus, as assistive technology hears it. */
  get focused(): string | null {
    return this.active?.getAttribute('aria-label') ?? null;
  }

  /** What the tooltip says, if one shows. */
  get tooltip(): string | undefined {
    return this.all('.tooltip')[0]?.textContent.replace(/\s+/g, ' ').trim();
  }

  get rows(): HTMLElement[] {
    return this.all('.row');
  }

  text(selector: string): string {
    return this.one(selector).textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  box(target: Element, within: Element): { x: number; y: number; width: number; height: number } {
    const [a, b] = [target.getBoundingClientRect(), within.getBoundingClientRect()];
    return { x: a.left - b.left, y: a.top - b.top, width: a.width, height: a.height };
  }
}

/** A pasted figure, as the build wrote it, by a short name such as `region-bars/provided.en`. */
export async function pasted(path: string): Promise<string> {
  const response = await fetch(`${BASE}${hostedPath(path)}.html`);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response.text();
}

/** Waits until the pictures of pasted content are there. */
export async function picturesOf(root: Element): Promise<void> {
  await Promise.all([...root.querySelectorAll('img')].map(img => img.decode()));
}
