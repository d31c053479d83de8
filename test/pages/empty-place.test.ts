import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { langDir, LANGS, type Lang } from '@uncac-figures/figures';
import type { Page } from 'playwright-core';
import { openDemo, STATE, type Demo } from './demo.js';
import { openFigurePage } from './figure-page.js';
import { ELEMENTS } from './page-figures.js';

const WINDOWS = [
  { width: 1000, height: 900 },
  { width: 390, height: 844 },
];

/** Of the height of a figure: by how much its place may be higher or less high. */
const TOLERANCE = 0.25;

describe('the place of an element without content', () => {
  let demo: Demo;
  before(async () => (demo = await openDemo()));
  after(() => demo.close());

  for (const viewport of WINDOWS)
    for (const lang of LANGS)
      it(`is as high as its figure, more or less, before the script comes and where none does (${lang}, ${viewport.width} px)`, async () => {
        const waiting = await demo.browser.newContext({ viewport, javaScriptEnabled: false });
        const empty = await show(await waiting.newPage(), lang, ELEMENTS.map(element).join(''));
        const places = await heights(empty);
        await waiting.close();
        const drawing = await demo.browser.newContext({ viewport });
        const drawn = await openFigurePage(demo, drawing, {
          ...{ lang, dir: langDir(lang), late: [], figures: ELEMENTS.length },
          body: ELEMENTS.map(element).join(''),
        });
        const figures = await heights(drawn);
        await drawing.close();
        ELEMENTS.forEach((kind, index) => {
          const [place = 0, figure = 0] = [places[index], figures[index]];
          assert.ok(figure > 400, `${kind} is ${figure} px high`);
          assert.ok(Math.abs(place / figure - 1) < TOLERANCE, `${kind}: ${place} px for ${figure}`);
        });
      });

  for (const viewport of WINDOWS)
    for (const kind of ELEMENTS)
      it(`is kept at the top of a page, so that what follows stays (${kind}, ${viewport.width} px)`, async () => {
        for (const lang of ['en', 'ar'] as const) {
          const context = await demo.browser.newContext({ viewport });
          await context.addInitScript(recordShifts);
          const page = await openFigurePage(demo, context, {
            ...{ lang, dir: langDir(lang), late: [], figures: 1 },
            body: `${element(kind)}<p>After it.</p><p>And more.</p>`,
          });
          // Less than half of what Chromium calls good.
          const shift = await page.evaluate(() => window.shift);
          assert.ok(shift < 0.05, `${lang}: ${shift}`);
          await context.close();
        }
      });

  it('is that of the page where the page gives one, and no higher than what is in the tag', async () => {
    const context = await demo.browser.newContext({ javaScriptEnabled: false });
    const style = 'main { --uncac-min-height: 300px }';
    const html = `<main><uncac-region-bars></uncac-region-bars><uncac-region-bars>
      </uncac-region-bars><uncac-party-years><p style="margin: 0; height: 50px">Content</p></uncac-party-years></main>`;
    const page = await show(await context.newPage(), 'en', `<style>${style}</style>${html}`);
    const [first, spaced] = await heights(page);
    assert.deepEqual([first, spaced], [300, 300]);
    const [content, main] = await page
      .locator('uncac-party-years, main')
      .evaluateAll(all => all.map(each => each.getBoundingClientRect().height).sort((a, b) => a - b));
    assert.deepEqual([content, main], [50, 650]);
    await context.close();
  });

  /** A page of what is given, with the figures' style sheet. */
  async function show(page: Page, lang: Lang, body: string): Promise<Page> {
    const address = `${demo.url}empty`;
    await page.route(address, route =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="${lang}" dir="${langDir(lang)}"><title></title>
          <link rel="stylesheet" href="${demo.hosted}uncac-figures.css">${body}</html>`,
      }),
    );
    await page.goto(address, { waitUntil: 'load' });
    return page;
  }
});

declare global {
  interface Window {
    /** Sum of the layout shifts, as Chromium counts them. */
    shift: number;
  }
}

function recordShifts(): void {
  window.shift = 0;
  new PerformanceObserver(list => {
    for (const entry of list.getEntries())
      window.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

const element = (kind: string): string => `<uncac-${kind} country="${STATE}"></uncac-${kind}>`;

async function heights(page: Page): Promise<readonly number[]> {
  return page
    .locator(
      'uncac-region-bars, uncac-category-matrix, uncac-cycle-timeline, uncac-party-years, uncac-country-summary',
    )
    .evaluateAll(all => all.map(each => (each as HTMLElement).offsetHeight));
}
