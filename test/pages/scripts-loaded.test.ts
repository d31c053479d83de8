import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hostedFolder } from '@uncac-figures/embed';
import { renderFigure } from '@uncac-figures/figures/compile';
import type { Page } from 'playwright-core';
import { openDemo, PAGES, readThrough, STATE, type Demo } from './demo.js';
import { ELEMENTS } from './page-figures.js';

/** The names of the scripts that the page asked for. */
async function scripts(page: Page, hosted: string): Promise<string[]> {
  const urls = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  return urls
    .filter(url => url.endsWith('.js'))
    .map(url => url.slice(hosted.length).replace(/\.js$/, ''))
    .sort();
}

describe('the scripts of a page', () => {
  let demo: Demo;
  before(async () => (demo = await openDemo()));
  after(() => demo.close());

  for (const { lang, query } of PAGES) {
    it(`of pasted region bars are the entry and the words that lie over them, ${lang}`, async () => {
      const { base } = await hostedFolder();
      const figure = renderFigure({ element: 'region-bars', lang, country: STATE, base });
      const { page } = await demo.open(query);
      await page.route('**/one', route =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: `<!doctype html><title>one</title><script type="module" src="${base}uncac-figures.js"></script>${figure}`,
        }),
      );
      await page.goto(`${demo.url}one`);
      await readThrough(page, 1);
      assert.deepEqual(await scripts(page, demo.hosted), [`explore.${lang}`, 'uncac-figures']);
      await page.context().close();
    });

    it(`of every kind of pasted figure hold nothing that only drawing or a citation needs, ${lang}`, async () => {
      const { page } = await demo.open(query);
      await readThrough(page);
      const asked = await scripts(page, demo.hosted);
      // Region bars come with the entry.
      const more = ELEMENTS.filter(element => element !== 'region-bars');
      assert.ok(asked.includes('uncac-figures'));
      assert.equal(asked.filter(name => name.startsWith('define-')).length, more.length);
      for (const name of asked)
        assert.doesNotMatch(name, /^(?:load-drawn|element|cite|country-summary-state|say-about)/);
      await page.context().close();
    });
  }
});
