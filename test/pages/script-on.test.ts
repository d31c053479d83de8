import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openDemo, PAGES, readThrough, recorded, STATE, type Demo } from './demo.js';
import { FIGURES, figuresOf, figureOf } from './page-figures.js';

describe('a country profile with script', () => {
  let demo: Demo;
  before(async () => (demo = await openDemo()));
  after(() => demo.close());

  for (const { lang, query } of PAGES)
    for (const width of [390, 1200])
      it(`adopts its figures without a shift, a report or a request elsewhere (${lang}, ${width} px)`, async () => {
        const { page, seen } = await demo.open(query, { viewport: { width, height: 800 } });
        await readThrough(page);
        assert.deepEqual(await recorded(page), {
          ready: FIGURES.map(() => 'adopted'),
          problems: [],
          violations: [],
          shifts: [],
        });
        assert.deepEqual(seen, { console: [], elsewhere: [], notAnswered: [] });
      });

  for (const { lang, query } of PAGES)
    it(`speaks of each figure by the title that stands, and copies the citation that stands (${lang})`, async () => {
      const { page } = await demo.open(query, { permissions: ['clipboard-read', 'clipboard-write'] });
      await readThrough(page);
      for (const { title, citation, type, figure, rows } of await figuresOf(lang, STATE)) {
        const element = page.locator(figureOf(type, `${figure}/`)).first();
        await element.locator('.uncac-cite summary').click();
        await element.locator('button.copy').click();
        await element.getByRole('status').getByText(/./).waitFor();
        assert.equal(await page.evaluate(() => navigator.clipboard.readText()), citation);
        if (!rows.length) continue;
        await element.locator('button.explore').click();
        const layer = element.getByRole('application');
        assert.ok((await layer.getAttribute('aria-label'))?.includes(title), title);
      }
    });

  it('shifts nothing on a page without the stylesheet', async () => {
    const { page } = await demo.open('nothing-here');
    await page.route('**/uncac-figures.css', route => route.abort());
    await page.goto(demo.url + PAGES[0].query);
    await readThrough(page);
    const margins = await page
      .locator('figure[data-uncac]')
      .evaluateAll(all => all.map(figure => getComputedStyle(figure).marginInlineStart));
    assert.deepEqual(
      margins,
      FIGURES.map(() => '40px'),
    );
    assert.deepEqual((await recorded(page)).shifts, []);
  });

  it('moves nothing: every part of the page stands where it stands without script', async () => {
    const places = async (javaScriptEnabled: boolean): Promise<unknown> => {
      const { page } = await demo.open(PAGES[0].query, { javaScriptEnabled });
      if (javaScriptEnabled) await readThrough(page);
      return page.locator('h2, h3, p, img, table, footer').evaluateAll(all =>
        all.map(part => {
          const { x, y, width, height } = part.getBoundingClientRect();
          // The links stand after the place kept for the button that only a script can serve.
          return part.matches('.uncac-links') ? [y, height] : [x, y, width, height];
        }),
      );
    };
    assert.deepEqual(await places(true), await places(false));
  });
});
