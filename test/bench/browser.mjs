import { setTimeout as delay } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { chromiumOptions } from '../../scripts/engines/chromium-options.mjs';
import { untilQuiet } from '../../scripts/engines/until-quiet.mjs';
import { readRecorded, record } from './in-page.mjs';

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').CDPSession} Session */

/**
 * The first two are pages that the browser's own window loads for its address bar, while the page under test does the
 * same. The others are off in every browser of Playwright; the switch takes the place of its own.
 */
const FEATURES_OFF = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'HttpsUpgrades',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'Translate',
];

/** @returns {Promise<Browser>} */
export const startBrowser = () =>
  chromium.launch(chromiumOptions([`--disable-features=${FEATURES_OFF.join()}`]));

/**
 * A page as the bench opens it.
 *
 * @typedef {object} Question
 * @property {string} url
 * @property {import('./contenders.mjs').Contender['stands']} stands
 * @property {number} figures How many it has.
 * @property {boolean} [answers] Whether to wait until the first can be explored.
 * @property {string} [before] Path of what is shown before, by the same process: `/blank`.
 * @property {number} [slowdown] Of the processor: 4 makes it four times slower.
 * @property {number} [latency] Of each request, in ms.
 */

/**
 * Opens a page with nothing in the cache, in a process that has shown a page of that host before, and calls `use` once
 * all its figures stand and nothing is left to do.
 *
 * @template Result
 * @param {Browser} browser
 * @param {Question} question
 * @param {(open: { page: Page, session: Session, recorded: import('./in-page.mjs').Recorded }) => Promise<Result>} use
 * @param {(open: { page: Page, session: Session }) => Promise<void>} [prepare] Before the page is asked for.
 */
export async function withPage(browser, question, use, prepare) {
  const { url, stands, figures, answers = false, before = '/blank', slowdown = 1, latency } = question;
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(new URL(before, url).href);
    /** @type {string[]} */
    const problems = [];
    page.on('pageerror', error => problems.push(error.message));
    page.on('console', message => {
      if (message.type() === 'error') problems.push(message.text());
    });
    const quiet = untilQuiet(page, 100);
    await page.addInitScript(record, { stands, figures, answers });
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    if (latency !== undefined) {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency,
        downloadThroughput: -1,
        uploadThroughput: -1,
      });
    }
    await prepare?.({ page, session });
    await page.goto(url);
    const recorded = await page.evaluate(readRecorded);
    await quiet();
    if (recorded.failed) throw new Error(`${url}: ${recorded.failed} figures fired uncac-error`);
    if (recorded.all === undefined)
      throw new Error(`${url}: not all ${figures} figures stand after a minute`);
    const result = await use({ page, session, recorded });
    if (problems.length) throw new Error(`${url}: ${problems.join('; ')}`);
    return result;
  } finally {
    await context.close();
  }
}

/**
 * Counters of the page's process.
 *
 * @param {Session} session
 */
export async function counters(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (/** @type {string} */ name) => metrics.find(each => each.name === name)?.value ?? 0;
  return {
    nodes: value('Nodes'),
    layouts: value('LayoutCount'),
    styles: value('RecalcStyleCount'),
    heap: value('JSHeapUsedSize'),
  };
}

/**
 * Counters without garbage: collected, with time in between for what a browser lets go of late, until nothing more goes.
 *
 * @param {Session} session
 */
export async function countersWithoutGarbage(session) {
  let before = await counters(session);
  for (let round = 0; round < 10; round += 1) {
    await delay(200);
    await session.send('HeapProfiler.collectGarbage');
    const after = await counters(session);
    if (round > 1 && before.heap - after.heap < 10_000 && before.nodes === after.nodes) return after;
    before = after;
  }
  return before;
}
