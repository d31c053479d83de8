import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { LANGS } from '@uncac-figures/figures';
import type { Page } from 'playwright-core';
import { openDemo, readThrough, STATE, type Demo } from './demo.js';
import { lostText } from './lost-text.js';
import { ELEMENTS } from './page-figures.js';
import { painted } from './painted.js';
import { smallTargets } from './targets.js';

/** A window of 1,280 × 1,024 pixels, as CSS pixels that a browser's zoom leaves of it. */
const ZOOMED = {
  200: { viewport: { width: 640, height: 512 }, deviceScaleFactor: 2 },
  400: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
} as const;

/** What WCAG 2.2 says in 1.4.12 that a reader may set. A picture's letters are laid out as they are in its file. */
const SPACING = `
  *:not(svg, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

describe('a country profile, enlarged', () => {
  let demo: Demo;
  before(async () => (demo = await openDemo()));
  after(() => demo.close());

  it('a text that is cut, one that stands on another, and a target that is too small are found', async () => {
    const { page } = await demo.open('nothing-here');
    await page.evaluate(() => {
      const add = (text: string, css: string, type = 'p'): void => {
        const part = document.createElement(type);
        part.textContent = text;
        part.style.cssText = `position: absolute; margin: 0; white-space: nowrap; ${css}`;
        document.body.append(part);
      };
      add('one', 'left: 0; top: 2000px');
      add('two', 'left: 10px; top: 2004px');
      add('free', 'left: 0; top: 2100px');
      add('beyond the side', 'right: -20px; top: 2200px');
      add('too long for its box', 'left: 0; top: 2300px; inline-size: 40px; overflow: clip');
      for (const left of [0, 20])
        add('x', `left: ${left}px; top: 2400px; padding: 0; inline-size: 18px`, 'button');
    });
    assert.deepEqual(await lostText(page), [
      '“beyond the side” is cut',
      '“too long for its box” is cut',
      '“one” meets “two”',
    ]);
    assert.equal((await smallTargets(page)).small.length, 2);
  });

  for (const lang of LANGS)
    describe(`in ${lang}`, () => {
      for (const zoom of [200, 400] as const)
        describe(`to ${zoom} %`, () => {
          let page: Page;
          before(async () => {
            ({ page } = await demo.open(`?country=${STATE}&lang=${lang}`, ZOOMED[zoom]));
            await readThrough(page);
            await drawOneOfEach(page);
            await openAll(page);
          });

          it('scrolls one way only, but for tables in their own boxes', async () => {
            const width = await page.evaluate(() => document.documentElement.scrollWidth);
            assert.equal(width, ZOOMED[zoom].viewport.width);
          });

          it('no text is cut or stands on another', async () => assert.deepEqual(await lostText(page), []));

          it('every target is at least 24 × 24 pixels, or has the space', async () => {
            const { targets, small } = await smallTargets(page);
            assert.ok(targets > 150, `${targets} targets`);
            assert.deepEqual(small, []);
          });

          it('nothing is lost where a reader spaces lines, paragraphs, words and letters', async () => {
            await page.evaluate(css => window.composed.style(css), SPACING);
            await painted(page);
            assert.deepEqual(await lostText(page), []);
            const width = await page.evaluate(() => document.documentElement.scrollWidth);
            assert.equal(width, ZOOMED[zoom].viewport.width);
          });
        });
    });
});

/** Adds an element of each kind that has no content to adopt, and waits until all are drawn. */
async function drawOneOfEach(page: Page): Promise<void> {
  await page.evaluate(async elements => {
    for (const element of elements) {
      const drawn = document.createElement(`uncac-${element}`);
      drawn.setAttribute('country', 'KEN');
      const ready = new Promise(done => drawn.addEventListener('uncac-ready', done, { once: true }));
      document.querySelector('main')?.append(drawn);
      drawn.scrollIntoView();
      await ready;
    }
  }, ELEMENTS);
}

/** Opens every table and citation, pasted or drawn. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const details of window.composed.all())
      if (details instanceof HTMLDetailsElement) details.open = true;
    for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
  });
}
