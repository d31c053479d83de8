import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { allFigures, compileFigure } from '@uncac-figures/figures/compile';
import { figurePath } from '@uncac-figures/figures';
import type { Page } from 'playwright-core';
import { openDemo, PAGES, readThrough, type Demo } from './demo.js';
import { FIGURES } from './page-figures.js';
import { pageLayout } from './page-layout.js';
import { showPictures, textProblems } from './text-problems.js';

const WIDTHS = [240, 280, 390, 560, 760, 1200];

describe('at every width', () => {
  let demo: Demo;
  before(async () => (demo = await openDemo()));
  after(() => demo.close());

  it('a text that is cut and two that meet are found', async () => {
    const page = await demo.browser.newPage({ viewport: { width: 300, height: 300 } });
    const texts = [
      '<text x="280" y="20">beyond the side</text>',
      '<text x="0" y="105">below</text>',
      '<text x="0" y="50">one</text>',
      '<text x="10" y="56">two</text>',
      '<text x="0" y="80">free</text>',
    ];
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="100">${texts.join('')}</svg>`;
    const address = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    await showPictures(page, [address, address]);
    for (const { problems } of await textProblems(page))
      assert.deepEqual(
        problems.map(problem => problem.replace(/ \(.*/, '')),
        ['"beyond the side" is cut', '"below" is cut', '"one" meets "two"'],
      );
    await page.close();
  });

  describe('of a picture', () => {
    const paths = allFigures()
      .map(request => compileFigure(request))
      .filter(({ marks }) => marks.length)
      .map(figurePath);
    let page: Page;
    before(async () => {
      page = await demo.browser.newPage();
      await showPictures(
        page,
        paths.map(path => `${demo.hosted}${path}.picture.svg`),
      );
    });
    after(() => page.close());

    for (const width of WIDTHS)
      it(`no text is cut or meets another (${width} px)`, async () => {
        await page.setViewportSize({ width, height: 900 });
        const found = await textProblems(page);
        assert.equal(found.length, paths.length);
        found.forEach(({ texts }, index) => assert.ok(texts > 4, `${paths[index]}: only ${texts} texts`));
        assert.deepEqual(
          found.flatMap(({ problems }, index) => problems.map(problem => `${paths[index]}: ${problem}`)),
          [],
        );
      });
  });

  for (const { lang, query } of PAGES)
    for (const width of WIDTHS)
      it(`nothing scrolls sideways but the table in its own box, and no button meets a link (${lang}, ${width} px)`, async () => {
        const { page } = await demo.open(query, { viewport: { width, height: 900 } });
        await page.evaluate(() => {
          for (const summary of document.querySelectorAll('summary')) summary.click();
        });
        await readThrough(page);
        const { widths, outside, buttons, met } = await pageLayout(page);
        assert.deepEqual(widths, [width, width]);
        assert.deepEqual(outside, []);
        assert.ok(buttons > FIGURES.length, `${buttons} buttons`);
        assert.deepEqual(met, []);
      });
});
