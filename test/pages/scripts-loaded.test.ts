import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hostedFolder } from '@uncac-figures/embed';
import { renderFigure } from '@uncac-figures/figures/compile';
import type { Lang } from '@uncac-figures/figures';
import type { Page } from 'playwright-core';
import { openDemo, PAGES, readThrough, STATE, type Demo } from './demo.js';
import { ELEMENTS } from './page-figures.js';

/** The names of the files of one kind that the page asked for. */
async function loaded(page: Page, hosted: string, ending: string): Promise<string[]> {
  const urls = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  return urls
    .filter(url => url.endsWith(ending))
    .map(url => url.slice(hosted.length, -ending.length))
    .sort();
}

describe('the scripts of a page', () => {
  let demo: Demo;
  before(async () => (demo = await openDemo()));
  after(() => demo.close());

  /** A page of one pasted figure. */
  const openOne = async (lang: Lang, query: string, country?: string): Promise<Page> => {
    const { base } = await hostedFolder();
    const figure = renderFigure({ element: 'region-bars', lang, base, ...(country && { country }) });
    const { page } = await demo.open(query);
    await page.route('**/one', route =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><title>one</title><script type="module" src="${base}uncac-figures.js"></script>${figure}`,
      }),
    );
    await page.goto(`${demo.url}one`);
    await readThrough(page, 1);
    return page;
  };

  for (const { lang, query } of PAGES) {
    it(`of pasted region bars are the entry and the words that lie over them, ${lang}`, async () => {
      const page = await openOne(lang, query, STATE);
      const [entry, words] = ['uncac-figures', `overlay.${lang}`];
      // Arabic has a form of its own for the numbers that its words count.
      const counting = lang === 'ar' ? ['counting'] : [];
      assert.deepEqual(await loaded(page, demo.hosted, '.js'), [...counting, words, entry]);
      await page.context().close();
    });

    it(`come with the names of States where one is named, and without them where none is, ${lang}`, async () => {
      const names = [`states.${lang}`];
      for (const [country, expected] of [
        [STATE, names],
        [undefined, []],
      ] as const) {
        const page = await openOne(lang, query, country);
        const asked = await loaded(page, demo.hosted, '.json');
        assert.deepEqual(
          asked.filter(name => names.includes(name)),
          expected,
        );
        await page.context().close();
      }
    });

    it(`of every kind of pasted figure hold nothing that only drawing or a citation needs, ${lang}`, async () => {
      const { page } = await demo.open(query);
      await readThrough(page);
      const asked = await loaded(page, demo.hosted, '.js');
      // Region bars come with the entry.
      const more = ELEMENTS.filter(element => element !== 'region-bars');
      assert.ok(asked.includes('uncac-figures'));
      assert.equal(asked.filter(name => name.startsWith('define-')).length, more.length);
      // The State's own line beside the years is drawn over the picture, with its words.
      const ofLine = `about-state.cycle-timeline.${lang}`;
      for (const name of asked.filter(each => each !== ofLine))
        assert.doesNotMatch(name, /^(?:load-drawn|drawing\.|cite|about-state)/);
      await page.context().close();
    });
  }
});
