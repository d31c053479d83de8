import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openDemo, PAGES, type Demo } from './demo.js';

describe('a country profile without script', () => {
  let demo: Demo;
  before(async () => (demo = await openDemo()));
  after(() => demo.close());

  for (const { lang, query, figures } of PAGES)
    it(`holds every part of its figures (${lang})`, async () => {
      const { page, seen } = await demo.open(query, { javaScriptEnabled: false });
      const parts = await page.locator('figure[data-uncac]').evaluateAll(all =>
        all.map(figure => {
          const text = (selector: string): boolean =>
            Boolean(figure.querySelector(selector)?.textContent.trim());
          const picture = figure.querySelector<HTMLImageElement>('.uncac-picture img');
          const keys = [...figure.querySelectorAll<HTMLImageElement>('.uncac-legend img')];
          return {
            title: text('.uncac-title'),
            finding: text('.uncac-finding'),
            state: text('.uncac-state'),
            picture: (picture?.naturalWidth ?? 0) > 0 && (picture?.alt.length ?? 0) > 20,
            legend: keys.length > 0 && keys.every(key => key.naturalWidth > 0) && text('.uncac-legend'),
            table: figure.querySelectorAll('tbody tr').length > 4 && text('caption'),
            source: text('.uncac-source'),
          };
        }),
      );
      const whole = {
        title: true,
        finding: true,
        state: true,
        picture: true,
        legend: true,
        table: true,
        source: true,
      };
      assert.deepEqual(parts, Array(figures).fill(whole));
      assert.deepEqual(seen, { console: [], elsewhere: [], notAnswered: [] });
    });

  it('opens the table and leads to another State', async () => {
    const { page } = await demo.open('?country=KEN&lang=en', { javaScriptEnabled: false });
    const figure = page.locator('figure[data-uncac]').first();
    await figure.locator('.uncac-data summary').click();
    assert.equal(await figure.locator('table').isVisible(), true);
    await page.locator('select').selectOption('DEU');
    await page.locator('.picker button').click();
    assert.equal(await page.locator('h1').textContent(), 'Germany');
  });
});
