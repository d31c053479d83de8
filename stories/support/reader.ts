import { settle } from './settle.js';

interface Playing {
  readonly canvasElement: HTMLElement;
}

/** Waits for the figures. */
export async function read({ canvasElement }: Playing): Promise<void> {
  await settle(canvasElement);
}

/** Opens the first row with the button. */
export async function explore({ canvasElement }: Playing): Promise<void> {
  await settle(canvasElement);
  find(canvasElement, 'button.explore').click();
  await settle(canvasElement);
}

/** Opens the table. */
export async function openTable({ canvasElement }: Playing): Promise<void> {
  await settle(canvasElement);
  find(canvasElement, 'summary').click();
  await settle(canvasElement);
}

/** The first match in the story, or in the shadow root of its element. */
function find(canvas: HTMLElement, selector: string): HTMLElement {
  const roots = [canvas, ...[...canvas.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot)];
  for (const root of roots) {
    const found = root?.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  throw new Error(`the story has no ${selector}`);
}
