import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { allFigures, compileFigure } from '@uncac-figures/figures/compile';
import { figurePath } from '@uncac-figures/figures';
import { openDemo, PAGES, type Demo } from './demo.js';
import { textProblems } from './text-problems.js';

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
    await page.goto(`data:image/svg+xml,${encodeURIComponent(svg)}`);
    const { problems } = await page.evaluate(textProblems);
    assert.deepEqual(
      problems.map(problem => problem.replace(/ \(.*/, '')),
      ['"beyond the side" is cut', '"below" is cut', '"one" meets "two"'],
    );
    await page.close();
  });

  for (const width of WIDTHS) {
    it(`no text of a picture is cut or meets another (${width} px)`, async () => {
      const page = await demo.browser.newPage({ viewport: { width, height: 900 } });
      const problems: string[] = [];
      for (const request of allFigures()) {
        const figure = compileFigure(request);
        if (figure.marks.length === 0) continue;
        const path = figurePath(figure);
        await page.goto(`${demo.hosted}${path}.picture.svg`);
        const found = await page.evaluate(textProblems);
        assert.ok(found.texts > 5, `${path}: only ${found.texts} texts`);
        problems.push(...found.problems.map(problem => `${path}: ${problem}`));
      }
      await page.close();
      assert.deepEqual(problems, []);
    });

    for (const { lang, query } of PAGES)
      it(`nothing scrolls sideways but the table in its own box (${lang}, ${width} px)`, async () => {
        const { page } = await demo.open(query, { viewport: { width, height: 900 } });
        for (const summary of await page.locator('summary').all()) await summary.click();
        const widths = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return [scrollWidth, clientWidth];
        });
        assert.deepEqual(widths, [width, width]);
      });
  }
});
