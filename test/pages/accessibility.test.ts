import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { accessibilityTree } from './accessibility-tree.js';
import { openDemo, PAGES, readThrough, type Demo } from './demo.js';

const STATES = ['reading', 'exploring'] as const;
const TREES = new URL('../../../test/pages/', import.meta.url);

describe('what assistive technology meets on a country profile', () => {
  let demo: Demo;
  before(async () => (demo = await openDemo()));
  after(() => demo.close());

  for (const query of ['?country=XYZ&lang=en', '?country=XYZ&lang=ar', 'nothing-here?lang=ar'])
    it(`axe finds nothing on a page that says what is not there (${query})`, async () => {
      const { page } = await demo.open(query, { bypassCSP: true });
      await assertNothingFound(page);
    });

  for (const { lang, query, figures } of PAGES)
    for (const state of STATES) {
      it(`axe finds nothing (${lang}, ${state})`, async () => {
        // The policy of the page would keep axe itself out.
        const { page } = await demo.open(query, { bypassCSP: true });
        await readThrough(page, figures);
        if (state === 'exploring') await explore(page);
        await page.locator('summary').first().click();
        await assertNothingFound(page);
      });

      it(`the tree is the committed one (${lang}, ${state})`, async () => {
        const { page } = await demo.open(query);
        await readThrough(page, figures);
        if (state === 'exploring') await explore(page);
        const tree = await accessibilityTree(page);
        const file = new URL(`${lang}.${state}.aria.txt`, TREES);
        if (process.env['UPDATE_ARIA']) await writeFile(file, tree);
        assert.equal(tree, await readFile(file, 'utf8'));
      });
    }
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

/** Opens the layer of the first figure with the keyboard and goes to its second row. */
async function explore(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: /Explore|استكشاف/ }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('application').waitFor({ state: 'attached' });
  await page.keyboard.press('ArrowDown');
}
