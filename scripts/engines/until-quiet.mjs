import { setTimeout as delay } from 'node:timers/promises';

/**
 * Waits, as often as it is called, until no request has begun or been under way for `milliseconds`. The load state
 * `networkidle` comes once a page: what loads later than that, such as on a click, is not waited for.
 *
 * @param {import('playwright-core').Page} page
 * @param {number} [milliseconds]
 */
export function untilQuiet(page, milliseconds = 500) {
  let underWay = 0;
  let last = Date.now();
  /** @param {number} change */
  const count = change => () => {
    underWay += change;
    last = Date.now();
  };
  page.on('request', count(1)).on('requestfinished', count(-1)).on('requestfailed', count(-1));
  return async () => {
    last = Date.now();
    while (underWay > 0 || Date.now() - last < milliseconds) await delay(20);
  };
}
