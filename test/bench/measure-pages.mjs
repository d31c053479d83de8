import { spreads } from './statistics.mjs';
import { takeSample } from './take-sample.mjs';

/** Figures on a page, and how much slower the processor is made. */
export const COUNTS = /** @type {const} */ ([1, 10, 50]);
export const SLOWDOWNS = /** @type {const} */ ([1, 4]);

/**
 * A page to load over and over.
 *
 * @typedef {object} Loaded
 * @property {string} name Of the contender, or `country`.
 * @property {number} count Figures on it, as the results name it.
 * @property {number} slowdown
 * @property {import('./browser.mjs').Question} question
 */

/** @typedef {Record<keyof import('./take-sample.mjs').Sample, import('./statistics.mjs').Spread>} Spreads */
/** @typedef {{ count: number, slowdown: number } & Spreads} PageResult */

/**
 * Loads every page `runs` times: all of them once, then all of them again, each time beginning with another, so that what
 * else the machine does meets all alike. One more load of each goes before and is not counted.
 *
 * @param {import('./browser.mjs').Browser} browser
 * @param {readonly Loaded[]} pages
 * @param {number} runs
 * @returns {Promise<readonly (PageResult & { name: string })[]>}
 */
export async function measurePages(browser, pages, runs) {
  const samples = pages.map(() => /** @type {import('./take-sample.mjs').Sample[]} */ ([]));
  for (const { count, slowdown, question } of pages)
    if (count === 1 && slowdown === 1) await takeSample(browser, question);
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    const first = Math.floor((run * pages.length) / runs);
    for (let step = 0; step < pages.length; step += 1) {
      const index = (first + step) % pages.length;
      const page = pages[index];
      if (page)
        samples[index]?.push(await takeSample(browser, { ...page.question, slowdown: page.slowdown }));
    }
    console.log(`run ${run + 1} of ${runs} (${((performance.now() - began) / 1000).toFixed(0)} s)`);
  }
  return pages.map(({ name, count, slowdown }, index) => ({
    name,
    count,
    slowdown,
    ...spreads(samples[index] ?? []),
  }));
}
