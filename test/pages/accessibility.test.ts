import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { assertCommittedFile } from '../references/committed.js';
import { accessibilityTree } from './accessibility-tree.js';
import { openDemo, PAGES, readThrough, type Demo } from './demo.js';
import { ELEMENTS, figureOf } from './page-figures.js';

describe('what assistive technology meets on a country profile', () => {
  let demo: Demo;
  before(async () => (demo = await openDemo()));
  after(() => demo.close());

  for (const query of ['?country=XYZ&lang=en', '?country=XYZ&lang=ar', 'nothing-here?lang=ar'])
    it(`axe finds nothing on a page that says what is not there (${query})`, async () => {
      const { page } = await demo.open(query, { bypassCSP: true });
      await assertNothingFound(page);
    });

  for (const { lang, query } of PAGES)
    for (const state of ['reading', 'exploring'] as const)
      describe(`${lang}, ${state}`, () => {
        let page: Page;
        before(async () => {
          // The policy of the page would keep axe itself out.
          ({ page } = await demo.open(query, { bypassCSP: true }));
          await readThrough(page);
          await page.locator('.opener').first().waitFor({ state: 'attached' });
          if (state === 'exploring') await explore(page);
        });

        it('the tree is the committed one', async () => {
          await assertCommittedFile(`test/pages/${lang}.${state}.aria.txt`, await accessibilityTree(page));
        });

        it('axe finds nothing, with tables open too', async () => {
          await page.evaluate(() => {
            for (const summary of document.querySelectorAll<HTMLElement>('.uncac-data:not([open]) summary'))
              summary.click();
          });
          await assertNothingFound(page);
        });
      });
});

async function assertNothingFound(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations, passes } = await (window as unknown as { axe: typeof axe }).axe.run(document);
    return {
      passes: passes.length,
      violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    };
  });
  assert.deepEqual(found.violations, []);
  assert.ok(found.passes > 15, `only ${found.passes} rules looked at something`);
}

/**
 * With the keyboard: opens a table and a citation, then the layer of a figure of each kind, at its second row, and at
 * last the measures of a cell.
 */
async function explore(page: Page): Promise<void> {
  for (const part of ['data', 'cite']) {
    await page.locator(`uncac-region-bars .uncac-${part} summary`).first().focus();
    await page.keyboard.press('Enter');
  }
  await page.locator(figureOf('region-bars')).first().locator('button.copy').waitFor({ state: 'attached' });
  for (const element of ELEMENTS) {
    const figure = page.locator(figureOf(element)).first();
    await figure.getByRole('button', { name: /Explore|استكشاف/ }).focus();
    await page.keyboard.press('Enter');
    await figure.getByRole('application').waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowDown');
  }
  const matrix = page.locator(figureOf('category-matrix')).first();
  await matrix.locator('.row[tabindex="0"]').focus();
  await page.keyboard.press('Enter');
  await matrix.locator('.panel li').first().waitFor({ state: 'attached' });
}
