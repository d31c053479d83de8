import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openDemo, PAGES, readThrough, recorded, type Demo } from './demo.js';

describe('a country profile with script', () => {
  let demo: Demo;
  before(async () => (demo = await openDemo()));
  after(() => demo.close());

  for (const { lang, query, figures } of PAGES)
    for (const width of [390, 1200])
      it(`adopts its figures without a shift, a report or a request elsewhere (${lang}, ${width} px)`, async () => {
        const { page, seen } = await demo.open(query, { viewport: { width, height: 800 } });
        await readThrough(page, figures);
        assert.deepEqual(await recorded(page), {
          ready: Array(figures).fill('adopted'),
          problems: [],
          violations: [],
          shifts: [],
        });
        assert.deepEqual(seen, { console: [], elsewhere: [], notAnswered: [] });
      });

  it('shifts nothing on a page without the stylesheet', async () => {
    const { page } = await demo.open('nothing-here');
    await page.route('**/uncac-figures.css', route => route.abort());
    await page.goto(`${demo.url}?country=KEN&lang=en`);
    await readThrough(page, 3);
    const margins = await page
      .locator('figure[data-uncac]')
      .evaluateAll(all => all.map(figure => getComputedStyle(figure).marginInlineStart));
    assert.deepEqual(margins, ['40px', '40px', '40px']);
    assert.deepEqual((await recorded(page)).shifts, []);
  });

  it('moves nothing: every part of the page stands where it stands without script', async () => {
    const places = async (javaScriptEnabled: boolean): Promise<unknown> => {
      const { page } = await demo.open('?country=KEN&lang=en', { javaScriptEnabled });
      if (javaScriptEnabled) await readThrough(page, 3);
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
