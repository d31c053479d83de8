import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openDemo, PAGES, readThrough, type Demo } from './demo.js';

let demo: Demo;
before(async () => {
  demo = await openDemo();
});
after(() => demo.close());

describe('a page of pasted figures', () => {
  for (const { lang, query, figures } of PAGES)
    it(`loads no script that only drawing needs, ${lang}`, async () => {
      const { page } = await demo.open(query);
      await readThrough(page, figures);
      const scripts = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter(name => name.endsWith('.js')),
      );
      const names = scripts.map(url => url.slice(demo.hosted.length).split('.').slice(0, 2).join('.'));
      assert.deepEqual(names.sort(), [`explore.${lang}`, 'uncac-figures.js']);
      await page.context().close();
    });
});
