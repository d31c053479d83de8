import { setFigureSource } from '@uncac-figures/elements';
import type { FigureElement } from '@uncac-figures/elements/internal/figure-element';
import type { ElementCase } from './element-case.js';
import { equal } from './equal.js';
import { frames } from './frames.js';
import { pasted } from './figure-harness.js';
import { TestSource } from './test-source.js';
import { watch, watched } from './watched.js';

/** Elements that stand on the page at a time, and how often each is put there. */
const [ELEMENTS, MOUNTS] = [10, 5];

/** An element that has left the page leaves nothing behind that calls it back. */
export function everyMount({ tag, figure }: ElementCase): void {
  describe(`<${tag}>, like every element, leaves nothing behind`, () => {
    let stop: () => void;
    beforeEach(() => (stop = watch()));
    afterEach(() => {
      stop();
      setFigureSource(undefined);
    });

    for (const state of ['adopted', 'drawn'])
      it(`after ${ELEMENTS * MOUNTS} mounts, used and taken away: ${state}`, async () => {
        setFigureSource(new TestSource());
        const content = state === 'adopted' ? await pasted(`${figure}.en`) : '';
        const elements = Array.from({ length: ELEMENTS }, () => element(tag, content));
        const before = watched();
        for (let mount = 0; mount < MOUNTS; mount++) {
          const shown = mount === 0 ? elements.map(ready) : [];
          document.body.append(...elements);
          equal(
            await Promise.all(shown),
            shown.map(() => state),
            'states',
          );
          await Promise.all(elements.map(use));
          for (const each of elements) each.remove();
          await frames();
        }
        equal(watched(), before);

        const updates: string[] = [];
        for (const each of elements) each.requestUpdate = () => updates.push('update');
        setFigureSource(new TestSource());
        equal(updates, [], 'asked for by another source');
      });
  });
}

/** One of those that stand on each other, all of them in view. */
function element(tag: string, content: string): FigureElement {
  const made = document.createElement(tag) as FigureElement;
  made.lang = 'en';
  made.style.cssText = 'position: absolute; top: 0; inset-inline-start: 0; width: 560px';
  made.innerHTML = content;
  return made;
}

function ready(shown: HTMLElement): Promise<string> {
  return new Promise((resolve, reject) => {
    shown.addEventListener('uncac-ready', ({ state }) => resolve(state), { once: true });
    shown.addEventListener('uncac-error', ({ cause }) => reject(new Error(String(cause))), { once: true });
  });
}

/** Explores it, opens its table and its citation. */
async function use(shown: FigureElement): Promise<void> {
  await frames();
  shown.find('button.explore')?.click();
  const details = [...shown.querySelectorAll('details'), ...shown.renderRoot.querySelectorAll('details')];
  for (const each of details) each.open = true;
  while (!shown.find('.copy')) await frames();
}
