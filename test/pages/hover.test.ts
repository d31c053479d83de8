import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { openDemo, PAGES, readThrough, type Demo } from './demo.js';
import { ELEMENTS, figureOf } from './page-figures.js';

/** WCAG 2.2, 1.4.13. */
describe('what shows where a reader points', () => {
  let demo: Demo;
  before(async () => (demo = await openDemo()));
  after(() => demo.close());

  for (const { lang, query } of PAGES)
    for (const width of lang === 'en' ? [360] : [1200])
      describe(`${lang}, ${width} px`, () => {
        let page: Page;
        before(async () => {
          ({ page } = await demo.open(query, { viewport: { width, height: 900 } }));
          await readThrough(page);
        });

        for (const element of ELEMENTS)
          it(`stays while the pointer goes to it, goes with Escape, and stays until the pointer leaves (${element})`, async () => {
            const figure = page.locator(figureOf(element)).first();
            const tooltip = figure.locator('.tooltip');
            // Every fifth, and the last, whose tooltip stands above it.
            const rows = (await figure.locator('.row').all()).filter(
              (_, i, all) => i % 5 === 0 || i === all.length - 1,
            );
            for (const row of rows) {
              await row.evaluate(its => its.scrollIntoView({ block: 'center' }));
              await point(page, row);
              const said = await tooltip.innerText();
              assert.ok(said.length > 10);
              await go(page, row, tooltip);
              assert.equal(await tooltip.innerText(), said);
              await page.keyboard.press('Escape');
              await tooltip.waitFor({ state: 'detached' });
              if (row !== rows[0]) continue;
              await point(page, row);
              await new Promise(done => setTimeout(done, 1500));
              assert.equal(await tooltip.innerText(), said);
              await page.mouse.move(1, 1, { steps: 4 });
              await tooltip.waitFor({ state: 'detached' });
            }
          });
      });
});

describe('what shows where a reader taps', () => {
  let demo: Demo;
  let page: Page;
  before(async () => {
    demo = await openDemo();
    ({ page } = await demo.open(PAGES[0].query, {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    }));
    await readThrough(page);
  });
  after(() => demo.close());

  for (const element of ELEMENTS)
    it(`is of the row that was tapped, in whatever order, and goes with a tap elsewhere (${element})`, async () => {
      const figure = page.locator(`uncac-${element}`).first();
      const tooltip = figure.locator(element === 'category-matrix' ? '.panel' : '.tooltip');
      const rows = (await figure.locator('.row').all()).slice(0, 6);
      const said = new Map<number, string>();
      for (const index of [...rows.keys(), ...[...rows.keys()].reverse()]) {
        const row = rows[index] as Locator;
        await row.evaluate(its => its.scrollIntoView({ block: 'center' }));
        const { x, y } = await middle(row);
        await page.touchscreen.tap(x, y);
        if (element === 'category-matrix') await tooltip.locator('li').first().waitFor();
        const now = await tooltip.innerText();
        assert.equal(now, said.get(index) ?? now);
        said.set(index, now);
        if (element === 'category-matrix') await page.keyboard.press('Escape');
      }
      assert.equal(new Set(said.values()).size, rows.length);
      await page.touchscreen.tap(2, 100);
      await figure.locator('.panel').waitFor({ state: 'detached' });
      if (element !== 'category-matrix') await tooltip.waitFor({ state: 'detached' });
    });
});

/** Moves the pointer to the middle of something. */
async function point(page: Page, target: Locator): Promise<void> {
  const { x, y } = await middle(target);
  await page.mouse.move(x, y);
}

/** Moves the pointer along a row and then to its tooltip, in steps as a hand does. */
async function go(page: Page, row: Locator, tooltip: Locator): Promise<void> {
  const [from, to, { x, width }] = [await middle(row), await middle(tooltip), await boxOf(row)];
  const beside = Math.min(x + width - 2, Math.max(x + 2, to.x));
  await page.mouse.move(beside, from.y, { steps: 4 });
  await page.mouse.move(beside, to.y, { steps: 12 });
}

async function middle(target: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const { x, y, width, height } = await boxOf(target);
  return { x: x + width / 2, y: y + height / 2 };
}

async function boxOf(target: Locator): Promise<NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>> {
  const box = await target.boundingBox();
  assert.ok(box);
  return box;
}
