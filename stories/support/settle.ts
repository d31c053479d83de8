const EVENTS = ['uncac-ready', 'uncac-error'];
const settled = new WeakSet<EventTarget>();
for (const type of EVENTS)
  addEventListener(type, ({ target }) => {
    if (target) settled.add(target);
  });

/** Waits until every figure in a story stands or has said why not, and what follows from that is painted. */
export async function settle(canvas: HTMLElement): Promise<void> {
  const figures = [...canvas.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('uncac-'));
  while (!figures.every(figure => settled.has(figure))) await nextEvent();
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}

function nextEvent(): Promise<unknown> {
  return new Promise(resolve => {
    for (const type of EVENTS) addEventListener(type, resolve, { once: true });
  });
}
