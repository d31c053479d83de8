import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page, Route } from 'playwright-core';
import { openDemo, PAGES, readThrough, recorded, type Demo } from './demo.js';

const [{ query }] = PAGES;

/** What a reader asks for while its script is on its way. */
describe('a part that has not arrived', () => {
  let demo: Demo;
  before(async () => (demo = await openDemo()));
  after(() => demo.close());

  const open = async (): Promise<Page> => {
    const { page } = await demo.open(query);
    await readThrough(page);
    return page;
  };
  const matrix = (page: Page) => page.locator('uncac-category-matrix').first();
  const choose = async (row: Locator) => {
    await row.evaluate(its => its.scrollIntoView({ block: 'center' }));
    const box = await row.boundingBox();
    assert.ok(box);
    await row.page().mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  };

  it('shows the last of the cells that were chosen meanwhile, and takes the focus there', async () => {
    const page = await open();
    const release = await hold(page, /matrix-panel/);
    const rows = matrix(page).locator('.row');
    for (const index of [0, 9, 4]) await choose(rows.nth(index));
    assert.equal(await matrix(page).locator('.panel').count(), 0);
    await release();
    await matrix(page).locator('.panel li').first().waitFor();
    assert.match(
      await matrix(page).locator('.panel-head p').innerText(),
      /^New institutions, category \(c\)/,
    );
    assert.equal(await matrix(page).locator('.panel').evaluate(isFocused), true);
    assert.equal(await matrix(page).locator('.panel').count(), 1);
  });

  it('does nothing any more when the reader has left the cell meanwhile, or the figure', async () => {
    const page = await open();
    const release = await hold(page, /matrix-panel/);
    const rows = matrix(page).locator('.row');
    await choose(rows.nth(0));
    await page.keyboard.press('Escape');
    await choose(rows.nth(4));
    await page.locator('#country').focus();
    await release();
    await matrix(page).locator('.panel li').first().waitFor();
    assert.equal(await page.locator('#country').evaluate(isFocused), true);
  });

  for (const [what, broken] of [
    ['its script', /matrix-panel/],
    ['its script and its measures', /matrix-panel|measures\./],
    ['its measures', /measures\./],
  ] as const)
    it(`says once that it could not be loaded, and can be asked for again: ${what}`, async () => {
      const page = await open();
      await page.route(broken, route => route.abort());
      const rows = matrix(page).locator('.row');
      await choose(rows.nth(0));
      const said = matrix(page).getByText('The measures could not be loaded.');
      await said.waitFor();
      assert.deepEqual((await recorded(page)).problems, ['not-loaded']);
      await page.keyboard.press('Escape');
      await said.waitFor({ state: 'detached' });
      await page.unroute(broken);
      await choose(rows.nth(4));
      await matrix(page).locator('.panel li, [role=alert]').first().waitFor();
      assert.ok((await recorded(page)).problems.length < 3);
    });

  it('offers the citation for copying once, however often it was opened meanwhile', async () => {
    const page = await open();
    const release = await hold(page, /cite-controller/);
    const figure = page.locator('uncac-region-bars').first();
    const summary = figure.locator('.uncac-cite summary');
    for (let time = 0; time < 3; time++) await summary.click();
    await release();
    await figure.locator('button.copy').waitFor();
    assert.equal(await figure.locator('button.copy').count(), 1);
  });
});

/** Holds back what answers to a pattern, until the returned function is called. */
async function hold(page: Page, held: RegExp): Promise<() => Promise<void>> {
  const routes: Route[] = [];
  await page.route(held, route => void routes.push(route));
  return async () => {
    for (const route of routes) await route.continue();
    await page.unroute(held);
  };
}

/** Runs in the page. */
function isFocused(element: Element): boolean {
  return window.composed.focused() === element;
}
