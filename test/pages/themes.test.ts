import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { openDemo, readThrough, recorded, STATE, type Demo } from './demo.js';

/** Every picture of the page, and what is drawn over it: the ground of both, and whether the one covers the other. */
function pictures() {
  return [...document.querySelectorAll<HTMLImageElement>('.uncac-picture > img')].map(img => {
    const over = img.parentElement?.shadowRoot?.querySelector('.overlay > .uncac-picture');
    const [a, b] = [img.getBoundingClientRect(), over?.getBoundingClientRect()];
    return {
      ground: over && getComputedStyle(over).backgroundColor,
      covers: b && [a.left - b.left, a.top - b.top, a.width - b.width, a.height - b.height].map(Math.round),
    };
  });
}

describe('the page in a theme, under its policy', () => {
  let demo: Demo;
  before(async () => (demo = await openDemo()));
  after(() => demo.close());

  const show = async (theme: string, options?: BrowserContextOptions): Promise<Page> => {
    const { page, seen } = await demo.open(`?country=${STATE}&lang=en`, options);
    await page.evaluate(name => {
      document.documentElement.className = name;
    }, theme);
    await readThrough(page);
    await page.evaluate(() => new Promise(done => setTimeout(done, 500)));
    const { violations, shifts, problems } = await recorded(page);
    assert.deepEqual([violations, problems], [[], []]);
    // Letters with serifs set the text anew.
    if (!theme.endsWith('document')) assert.deepEqual(shifts, []);
    assert.deepEqual([seen.console, seen.notAnswered], [[], []]);
    return page;
  };

  const cases = [
    { theme: 'uncac-theme-dark', ground: 'rgb(18, 25, 26)' },
    { theme: 'uncac-theme-document', ground: 'rgb(255, 255, 255)' },
    { theme: '', ground: 'rgb(255, 255, 255)', options: { contrast: 'more' } },
  ] as const;
  for (const { theme, ground, ...more } of cases)
    it(`draws over every picture, in its place: ${theme || 'more contrast'}`, async () => {
      const page = await show(theme, 'options' in more ? more.options : {});
      const found = await page.evaluate(pictures);
      assert.ok(found.length > 5);
      for (const picture of found) assert.deepEqual(picture, { ground, covers: [0, 0, 0, 0] });
      await page.context().close();
    });

  it('draws over nothing where the page is light', async () => {
    const page = await show('uncac-theme-light');
    const found = await page.evaluate(pictures);
    assert.ok(found.length > 5 && found.every(({ ground }) => !ground));
    await page.context().close();
  });
});
