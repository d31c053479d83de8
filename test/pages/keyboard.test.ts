import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { openDemo, PAGES, readThrough, type Demo } from './demo.js';
import { controls, press, type Focus } from './focus.js';
import { ELEMENTS, figureOf } from './page-figures.js';

/** A phone has one column, so that what is read in Arabic there is read from the top down. */
const VIEWPORTS = { en: { width: 1200, height: 800 }, ar: { width: 390, height: 700 } };

describe('with the keyboard alone', () => {
  let demo: Demo;
  before(async () => (demo = await openDemo()));
  after(() => demo.close());

  for (const { lang, query } of PAGES)
    describe(`in ${lang}`, () => {
      let page: Page;
      before(async () => {
        ({ page } = await demo.open(query, { viewport: VIEWPORTS[lang] }));
        await readThrough(page);
        await page.locator('.opener').first().waitFor({ state: 'attached' });
      });

      it('Tab reaches every control, in view, in the order of reading, and leaves the page; Shift+Tab goes back', async () => {
        const names = await controls(page);
        assert.ok(names.length > 60, `${names.length} controls`);
        for (const [key, order] of [
          ['Tab', [...names.keys()]],
          ['Shift+Tab', [...names.keys()].reverse()],
        ] as const) {
          const stops: (Focus | undefined)[] = [];
          while (stops.length < names.length) stops.push(await press(page, key));
          assert.deepEqual(
            stops.map(stop => stop?.index),
            order,
            key,
          );
          const seen = stops.filter(stop => stop !== undefined);
          assert.deepEqual(
            seen.filter(({ hidden }) => hidden.length),
            [],
          );
          if (key === 'Shift+Tab') continue;
          assert.deepEqual(jumpsBack(seen, VIEWPORTS[lang].width < 900), []);
          assert.equal(await press(page, key), undefined, 'leaves the page');
        }
      });

      for (const element of ELEMENTS)
        it(`explores every row of a ${element}, and comes back`, async () => {
          const figure = page.locator(figureOf(element)).first();
          const onward = lang === 'ar' ? 'ArrowLeft' : 'ArrowRight';
          await figure.locator('button.explore').focus();
          const stops = [await press(page, 'Enter')];
          for (const key of ['ArrowDown', onward])
            for (;;) {
              const before = stops.at(-1)?.name;
              const next = await press(page, key);
              if (next?.name === before) break;
              stops.push(next);
            }
          assert.deepEqual(
            stops.filter(stop => !stop || stop.hidden.length),
            [],
          );
          const rows = await names(figure.locator('.row'));
          for (const { name } of stops as Focus[]) assert.ok(rows.includes(name), `${name} is no row`);
          assert.equal((await press(page, 'End'))?.name, rows.at(-1));
          assert.equal((await press(page, 'Home'))?.name, rows[0]);
          assert.notEqual((await press(page, 'Tab'))?.name, rows[0], 'leaves the rows');
          assert.equal((await press(page, 'Shift+Tab'))?.name, rows[0], 'comes back to them');
          assert.equal(
            (await press(page, 'Escape'))?.name,
            (await names(figure.locator('button.explore')))[0],
          );
          assert.equal(await figure.getByRole('application').count(), 0);
        });

      it('opens the measures of a cell, reads them, and comes back to the cell', async () => {
        const matrix = page.locator(figureOf('category-matrix')).first();
        await matrix.locator('button.explore').focus();
        const cell = await press(page, 'Enter');
        await press(page, 'Enter');
        await matrix.locator('.panel li').first().waitFor();
        const close = await press(page, 'Tab');
        assert.deepEqual([close?.name, close?.hidden], [(await names(matrix.locator('.close')))[0], []]);
        assert.equal((await press(page, 'Escape'))?.name, cell?.name);
        await press(page, 'Enter');
        await press(page, 'Tab');
        assert.equal((await press(page, 'Enter'))?.name, cell?.name, 'with Close');
        await press(page, 'Escape');
      });

      it('opens a category and goes back to all of them', async () => {
        const matrix = page.locator(figureOf('category-matrix')).first();
        const opener = matrix.locator('.opener').nth(2);
        await opener.focus();
        await page.keyboard.press('Enter');
        await matrix.locator('.back').waitFor();
        assert.equal(await matrix.locator('.back').evaluate(isFocused), true);
        await page.keyboard.press('Enter');
        await opener.waitFor();
        assert.equal(await opener.evaluate(isFocused), true);
      });

      it('opens the table and the citation, and copies it', async () => {
        const figure = page.locator(figureOf('region-bars')).first();
        const [table, cite] = [figure.locator('.uncac-data summary'), figure.locator('.uncac-cite summary')];
        await table.focus();
        await page.keyboard.press('Enter');
        const box = await press(page, 'Tab');
        assert.equal(await figure.locator('.uncac-scroll').evaluate(isFocused), true);
        assert.deepEqual(box?.hidden, []);
        await cite.focus();
        await page.keyboard.press('Space');
        await figure.locator('button.copy').waitFor();
        const copy = await press(page, 'Tab');
        assert.deepEqual([copy?.name, copy?.hidden], [(await names(figure.locator('.copy')))[0], []]);
        await page.keyboard.press('Enter');
        await figure.getByRole('status').getByText(/./).waitFor({ state: 'attached' });
      });

      it('skips to the figures, chooses another State and another language', async () => {
        await page.locator('.skip').focus();
        await page.keyboard.press('Enter');
        assert.equal(await page.locator('main').evaluate(isFocused), true);
        await page.locator('#country').focus();
        await page.keyboard.press('Home');
        await page.keyboard.press('Tab');
        await Promise.all([page.waitForURL(/country=(?!KEN)/), page.keyboard.press('Enter')]);
        await page.locator('.languages a[lang="fr"]').focus();
        await Promise.all([page.waitForURL(/lang=fr/), page.keyboard.press('Enter')]);
      });
    });
});

/** Stops that stand before the one that came before them, in one column or in each of the page's. */
function jumpsBack(stops: readonly Focus[], oneColumn: boolean): readonly string[] {
  return stops.slice(1).flatMap((stop, i) => {
    const before = stops[i] as Focus;
    const ofColumns = !oneColumn && before.start < 340 && stop.start > 340;
    const below = stop.top >= before.bottom - 2;
    const beside = stop.bottom > before.top + 2 && stop.start > before.start;
    return below || beside || ofColumns ? [] : [`${before.name} → ${stop.name}`];
  });
}

function names(all: Locator): Promise<readonly string[]> {
  return all.evaluateAll(elements =>
    elements.map(element => (element.ariaLabel ?? element.textContent).trim().slice(0, 60)),
  );
}

/** Runs in the page. */
function isFocused(element: Element): boolean {
  return window.composed.focused() === element;
}
