import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openDemo, PAGES, readThrough, recorded, type Demo } from './demo.js';
import { ELEMENTS, FIGURES } from './page-figures.js';
import { painted } from './painted.js';

const [{ query }] = PAGES;

describe('the script on a page that changes', () => {
  let demo: Demo;
  before(async () => (demo = await openDemo()));
  after(() => demo.close());

  it('takes up a figure of each kind that comes later', async () => {
    const { page } = await demo.open(query);
    await readThrough(page);
    for (const element of ELEMENTS) await paste(page, element);
    await readThrough(page, FIGURES.length + ELEMENTS.length);
    assert.equal(await page.locator('.late > figure button.explore').count(), ELEMENTS.length);
    const { ready, problems, violations } = await recorded(page);
    assert.deepEqual([...new Set(ready)], ['adopted']);
    assert.deepEqual([...problems, ...violations], []);
  });

  for (const [what, uncac] of [
    ['a format', '2/region-bars/provided/en/2021.1'],
    ['a type', '1/pie-of-guilt/provided/en/2021.1'],
    ['a key', 'anything'],
  ] as const)
    it(`leaves a figure as it stands when it does not know ${what}`, async () => {
      const { page, seen } = await demo.open(query);
      await readThrough(page);
      await paste(page, 'region-bars', { uncac });
      await painted(page);
      assert.equal(await page.locator('.late > figure').count(), 1);
      assert.deepEqual((await recorded(page)).problems, []);
      assert.deepEqual(seen.console, []);
    });

  it('takes up each figure once and says nothing when the page loads it twice', async () => {
    const { page, seen } = await demo.open(query);
    await readThrough(page);
    await page.evaluate(async () => {
      const script = document.querySelector<HTMLScriptElement>('script[src]');
      await import(`${script?.src}?again`);
    });
    for (const element of ELEMENTS) {
      const figures = FIGURES.filter(figure => figure.element === element);
      assert.equal(await page.locator(`uncac-${element}`).count(), figures.length, element);
    }
    assert.deepEqual(seen.console, []);
    assert.deepEqual((await recorded(page)).violations, []);
  });

  it('keeps the reader where she is: focus in a table stays while its figure is taken up', async () => {
    const { page } = await demo.open(query);
    await readThrough(page);
    for (const element of ELEMENTS) {
      const focused = await page.evaluate(type => {
        const figure = document
          .querySelector(`figure[data-uncac*="/${type}/"]`)
          ?.cloneNode(true) as HTMLElement;
        document.querySelector('main')?.append(figure);
        const summary = figure.querySelector('summary');
        summary?.focus();
        return new Promise(done =>
          figure.addEventListener('uncac-ready', () =>
            done([figure.parentElement?.localName, document.activeElement === summary]),
          ),
        );
      }, element);
      assert.deepEqual(focused, ['main', true]);
    }
  });
});

/** Adds a copy of the page's first figure of a type, changed by `dataset`, as a script of the page would. */
function paste(page: Page, type: string, dataset: Readonly<Record<string, string>> = {}): Promise<void> {
  return page.evaluate(
    ([its, values]) => {
      const late = document.createElement('div');
      late.className = 'late';
      const figure = document.querySelector(`figure[data-uncac*="/${its}/"]`)?.cloneNode(true) as HTMLElement;
      Object.assign(figure.dataset, values);
      late.append(figure);
      document.querySelector('main')?.append(late);
    },
    [type, dataset] as const,
  );
}
