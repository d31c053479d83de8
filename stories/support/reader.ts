import type { FigureProblem } from '@uncac-figures/elements';
import { settle } from './settle.js';

interface Playing {
  readonly canvasElement: HTMLElement;
}

type Play = (playing: Playing) => Promise<void>;

/** Waits for the figures; throws where one could not be shown as asked. */
export const read: Play = async ({ canvasElement }) => {
  const problems = await settle(canvasElement);
  if (problems.length > 0) throw new Error(problems.join(', '));
};

/** Waits for the problem that the story is about; throws where there is another or none. */
export const readProblem =
  (problem: FigureProblem): Play =>
  async ({ canvasElement }) => {
    const problems = await settle(canvasElement);
    if (problems.join() !== problem)
      throw new Error(`${problems.join(', ') || 'no problem'} instead of ${problem}`);
  };

/** Opens the rows with the button. */
export const explore: Play = async playing => click(playing, 'button.explore');

/** Opens the table. */
export const openTable: Play = async playing => click(playing, 'summary');

/** Chooses the first row or cell. */
export const chooseRow: Play = async playing => click(playing, '.row');

async function click(playing: Playing, selector: string): Promise<void> {
  await read(playing);
  find(playing.canvasElement, selector).click();
  await read(playing);
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
