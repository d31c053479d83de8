import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openDemo, PAGES, readThrough, type Demo } from './demo.js';
import { contrast, paints, type Paint } from './paints.js';
import { figuresOf } from './page-figures.js';

describe('what a reader prefers', () => {
  let demo: Demo;
  before(async () => (demo = await openDemo()));
  after(() => demo.close());

  it('nothing moves, whether she asks for less of it or not', async () => {
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      const { page } = await demo.open(PAGES[0].query, { reducedMotion });
      await readThrough(page);
      const moving = await page.evaluate(() =>
        window.composed.all().flatMap(element =>
          [null, '::before', '::after']
            .map(part => getComputedStyle(element, part))
            .filter(
              ({ animationName, transitionDuration, scrollBehavior }) =>
                animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior !== 'auto',
            )
            .map(() => `${element.localName}.${element.className}`),
        ),
      );
      assert.deepEqual(moving, []);
      assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
    }
  });

  for (const { lang, query } of PAGES)
    for (const colorScheme of ['light', 'dark'] as const)
      it(`in forced colours every text, edge and mark has one of the system’s and is seen (${lang}, ${colorScheme})`, async () => {
        const { page } = await demo.open(query, { forcedColors: 'active', colorScheme });
        await readThrough(page);
        const pictures = (await figuresOf(lang, 'KEN')).filter(({ marks }) => marks.length).length;
        await drawn(page, pictures);
        await page.locator('uncac-region-bars button.explore').first().focus();
        await page.keyboard.press('Enter');
        const { system, all } = await page.evaluate(paints);
        assert.ok(all.length > 500, `${all.length} paints`);
        const foreign = all.filter(({ colour }) => !system.includes(colour));
        assert.deepEqual(foreign.map(told), []);
        const unseen = all.filter(({ colour, ground, least }) => contrast(colour, ground) < least);
        assert.deepEqual(unseen.map(told), []);
        assert.ok(all.some(({ what }) => what.startsWith('ring')));
      });
});

/** Waits until the pictures of so many figures are drawn over those that are pasted. */
async function drawn(page: Page, pictures: number): Promise<void> {
  await page
    .locator('.overlay > .uncac-picture > svg')
    .nth(pictures - 1)
    .waitFor({ state: 'attached' });
}

function told({ what, colour, ground }: Paint): string {
  return `${what}: ${colour} on ${ground}`;
}
