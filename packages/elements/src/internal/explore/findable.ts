/** An element that finds what it shows, wherever it shows it. */
export interface Findable extends HTMLElement {
  find(selector: string): HTMLElement | undefined;
}
