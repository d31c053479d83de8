import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openDemo, readThrough, recorded, type Demo } from './demo.js';

describe('the script on a page that changes', () => {
  let demo: Demo;
  before(async () => (demo = await openDemo()));
  after(() => demo.close());

  it('takes up a figure that comes later', async () => {
    const { page } = await demo.open('?country=KEN&lang=en');
    await readThrough(page, 3);
    await paste(page, {});
    await readThrough(page, 4);
    assert.equal(await page.locator('#late > uncac-region-bars > figure').count(), 1);
    assert.deepEqual((await recorded(page)).violations, []);
  });

  for (const [what, uncac] of [
    ['a format', '2/region-bars/provided/en/2021.1'],
    ['a type', '1/pie-of-guilt/provided/en/2021.1'],
    ['a key', 'anything'],
  ] as const)
    it(`leaves a figure as it stands when it does not know ${what}`, async () => {
      const { page, seen } = await demo.open('?country=KEN&lang=en');
      await readThrough(page, 3);
      await paste(page, { uncac });
      await page.evaluate(
        () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      assert.equal(await page.locator('#late > figure').count(), 1);
      assert.deepEqual((await recorded(page)).problems, []);
      assert.deepEqual(seen.console, []);
    });

  it('takes up each figure once and says nothing when the page loads it twice', async () => {
    const { page, seen } = await demo.open('?country=KEN&lang=en');
    await readThrough(page, 3);
    await page.evaluate(async () => {
      const script = document.querySelector<HTMLScriptElement>('script[src]');
      await import(`${script?.src}?again`);
    });
    assert.equal(await page.locator('uncac-region-bars').count(), 3);
    assert.equal(await page.locator('uncac-region-bars uncac-region-bars').count(), 0);
    assert.deepEqual(seen.console, []);
    assert.deepEqual((await recorded(page)).violations, []);
  });

  it('keeps the reader where she is: focus in a table stays while its figure is taken up', async () => {
    const { page } = await demo.open('?country=KEN&lang=en');
    await readThrough(page, 3);
    const focused = await page.evaluate(() => {
      const figure = document.querySelector('figure[data-uncac]')?.cloneNode(true) as HTMLElement;
      document.querySelector('main')?.append(figure);
      const summary = figure.querySelector('summary');
      summary?.focus();
      return new Promise(done =>
        requestAnimationFrame(() =>
          done([figure.parentElement?.localName, document.activeElement === summary]),
        ),
      );
    });
    assert.deepEqual(focused, ['uncac-region-bars', true]);
  });
});

/** Adds a copy of the page's first figure, changed by `dataset`, as a script of the page would. */
function paste(page: Page, dataset: Readonly<Record<string, string>>): Promise<void> {
  return page.evaluate(values => {
    const late = document.createElement('div');
    late.id = 'late';
    const figure = document.querySelector('figure[data-uncac]')?.cloneNode(true) as HTMLElement;
    Object.assign(figure.dataset, values);
    late.append(figure);
    document.querySelector('main')?.append(late);
  }, dataset);
}
