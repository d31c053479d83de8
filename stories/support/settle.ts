import { FigureErrorEvent } from '@uncac-figures/elements';

const EVENTS = ['uncac-ready', 'uncac-error'] as const;

/** What each figure on the page said last. */
const said = new WeakMap<EventTarget, Event>();
for (const type of EVENTS)
  addEventListener(type, event => {
    if (event.target) said.set(event.target, event);
  });

/**
 * Waits until every figure in a story is shown, or shows a problem, and is painted. Resolves with the problems, such as
 * `not-loaded`.
 */
export async function settle(canvas: HTMLElement): Promise<readonly string[]> {
  const figures = [...canvas.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('uncac-'));
  while (!figures.every(figure => said.has(figure))) await nextEvent();
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  return figures.flatMap(figure => {
    const last = said.get(figure);
    return last instanceof FigureErrorEvent ? [last.problem] : [];
  });
}

function nextEvent(): Promise<unknown> {
  return new Promise(resolve => {
    for (const type of EVENTS) addEventListener(type, resolve, { once: true });
  });
}
