import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openDemo, PAGES, type Demo } from './demo.js';

describe('a country profile on paper', () => {
  let demo: Demo;
  before(async () => (demo = await openDemo()));
  after(() => demo.close());

  for (const { lang, query, figures } of PAGES)
    for (const javaScriptEnabled of [true, false])
      it(`shows every picture and every table, and no tools (${lang}, script ${javaScriptEnabled ? 'on' : 'off'})`, async () => {
        const { page } = await demo.open(query, { javaScriptEnabled });
        await page.emulateMedia({ media: 'print' });
        const shown = await page.locator('figure[data-uncac]').evaluateAll(all =>
          all.map(figure => {
            const isShown = (selector: string): boolean =>
              [...figure.querySelectorAll(selector)].some(part =>
                part.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }),
              );
            return {
              picture: isShown('.uncac-picture img'),
              table: isShown('td'),
              source: isShown('.uncac-source'),
              links: isShown('.uncac-links a'),
              summary: isShown('summary'),
            };
          }),
        );
        const onPaper = { picture: true, table: true, source: true, links: false, summary: false };
        assert.deepEqual(shown, Array(figures).fill(onPaper));
        for (const tool of await page.locator('button, select, nav').all())
          assert.equal(await tool.isVisible(), false, await tool.innerText());
      });
});
