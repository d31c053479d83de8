import { counters, withPage } from './browser.mjs';

/**
 * One load of a page. Times in ms.
 *
 * @typedef {object} Sample
 * @property {number} first
 * @property {number} all
 * @property {number} [answers]
 * @property {number} [paint] The first contentful paint.
 * @property {number} longest The longest task; 0 where none is above 50 ms.
 * @property {number} longTasks How many are.
 * @property {number} layouts
 * @property {number} styles
 * @property {number} shift
 */

/**
 * @param {import('./browser.mjs').Browser} browser
 * @param {import('./browser.mjs').Question} question
 * @returns {Promise<Sample>}
 */
export function takeSample(browser, question) {
  return withPage(browser, question, async ({ page, session, recorded }) => {
    const { layouts, styles } = await counters(session);
    const { first = NaN, all = NaN, answers, tasks, shift } = recorded;
    const paint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    );
    return {
      first,
      all,
      ...(answers === undefined ? {} : { answers }),
      paint,
      longest: Math.max(0, ...tasks),
      longTasks: tasks.length,
      layouts,
      styles,
      shift,
    };
  });
}
