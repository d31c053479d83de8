import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openDemo, PAGES, readThrough, recorded, scrollThrough, STATE, type Demo } from './demo.js';
import { FIGURES, figuresOf } from './page-figures.js';

const [{ lang, query }] = PAGES;

describe('a host that serves the script in its own way', () => {
  let demo: Demo;
  before(async () => (demo = await openDemo()));
  after(() => demo.close());

  it('adds its own version to the address: each figure is taken up once', async () => {
    const { page, seen } = await demo.open(query, {}, ({ markup, policy }) => ({
      markup: markup.replace('/uncac-figures.js"', '/uncac-figures.js?ver=6.5"'),
      policy,
    }));
    assert.equal(await page.locator('script[src$="?ver=6.5"]').count(), 1);
    await readThrough(page);
    await explore(page);
    const { ready, problems, violations, shifts } = await recorded(page);
    assert.deepEqual(
      { ready, problems, violations, shifts, seen },
      {
        ready: FIGURES.map(() => 'adopted'),
        problems: [],
        violations: [],
        shifts: [],
        seen: { console: [], elsewhere: [], notAnswered: [] },
      },
    );
  });

  for (const [what, change] of Object.entries({
    'a list of trusted types without ours': (policy: string) =>
      policy.replace("lit-html 'allow-duplicates'", 'another'),
    'no trusted type': (policy: string) => policy.replace("lit-html 'allow-duplicates'", "'none'"),
    'the script by its hash alone': (policy: string, hash: string) =>
      policy.replace("script-src 'self'", `script-src '${hash}'`),
  }))
    it(`allows ${what}: the pasted content is heard as it is without script, and nothing moves`, async () => {
      const { page } = await demo.open(query, {}, ({ markup, policy }) => {
        const [, hash = ''] = /uncac-figures\.js"\s+integrity="([^"]+)"/.exec(markup) ?? [];
        return { markup, policy: change(policy, hash) };
      });
      await scrollThrough(page);
      const { violations, shifts } = await recorded(page);
      assert.notDeepEqual(violations, []);
      assert.deepEqual(shifts, []);
      const heard = await page.locator('main').ariaSnapshot();
      const { page: without } = await demo.open(query, { javaScriptEnabled: false });
      assert.equal(heard, await without.locator('main').ariaSnapshot());
    });
});

/** Explores each figure: one button, and a layer that comes with it and goes with it. */
async function explore(page: Page): Promise<void> {
  const buttons = await page.locator('button.explore').all();
  assert.equal(buttons.length, (await figuresOf(lang, STATE)).filter(({ rows }) => rows.length).length);
  for (const button of buttons) {
    await button.click();
    await page.getByRole('application').first().waitFor({ state: 'attached' });
    await button.click();
    assert.equal(await page.getByRole('application').count(), 0);
  }
}
