/** An element that finds what it shows, wherever it shows it. The reader's pointer is in its content. */
export interface Findable extends HTMLElement {
  find(selector: string): HTMLElement | undefined;
  /** What the figure is in: the element, or the pasted figure that it serves from within. */
  readonly content: HTMLElement;
}
