import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openDemo, PAGES, STATE, type Demo } from './demo.js';
import { figuresOf } from './page-figures.js';

describe('a country profile on paper', () => {
  let demo: Demo;
  before(async () => (demo = await openDemo()));
  after(() => demo.close());

  for (const { lang, query } of PAGES)
    for (const javaScriptEnabled of [true, false])
      it(`shows every picture and every table, and no tools (${lang}, script ${javaScriptEnabled ? 'on' : 'off'})`, async () => {
        const { page } = await demo.open(query, { javaScriptEnabled });
        await page.emulateMedia({ media: 'print' });
        const shown = await page.locator('figure[data-uncac]').evaluateAll(all =>
          all.map(figure => {
            const count = (selector: string): number =>
              [...figure.querySelectorAll(selector)].filter(part =>
                part.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }),
              ).length;
            return {
              pictures: count('.uncac-picture img'),
              lists: count('.uncac-list'),
              emptyPlaces: count('.uncac-empty'),
              captions: count('caption'),
              rows: count('tbody tr'),
              sources: count('.uncac-source'),
              links: count('.uncac-links a'),
              summaries: count('summary'),
            };
          }),
        );
        const figures = await figuresOf(lang, STATE);
        assert.deepEqual(
          shown,
          figures.map(({ marks, lists, empty, table }) => ({
            pictures: marks.length ? 1 : 0,
            lists: lists?.length ?? 0,
            emptyPlaces: empty ? 1 : 0,
            captions: 1,
            rows: table.rows.length,
            sources: 1,
            links: 0,
            summaries: 0,
          })),
        );
        for (const tool of await page.locator('button, select, nav').all())
          assert.equal(await tool.isVisible(), false, await tool.innerText());
      });
});
