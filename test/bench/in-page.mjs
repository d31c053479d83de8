// Functions that run in a page. Each is sent there as text, so it uses nothing from outside itself.

/**
 * What a page records from before its first byte. Times are in ms from the start of the navigation.
 *
 * @typedef {object} Recorded
 * @property {number} [first] The frame in which the first figure stood was painted.
 * @property {number} [all] The same for the last figure.
 * @property {number} [answers] The first figure fired `uncac-ready`.
 * @property {number} ready How many figures fired it.
 * @property {number} failed How many fired `uncac-error`.
 * @property {readonly number[]} tasks Long tasks: those above 50 ms.
 * @property {number} shift Sum of layout shifts.
 */

/**
 * Looks in every frame at how many figures stand, and takes the time once that frame has been painted. The same loop for
 * every contender.
 *
 * @param {{ stands: import('./contenders.mjs').Contender['stands'], figures: number, answers: boolean }} page
 */
export function record({ stands, figures, answers }) {
  if (location.protocol === 'about:') return;
  const recorded = { ready: 0, failed: 0, tasks: /** @type {number[]} */ ([]), shift: 0 };
  let settle = () => {};
  const settled = new Promise(done => (settle = () => done(undefined)));
  Object.assign(globalThis, { recorded, settled });
  /** @param {string} what */
  const note = what => {
    if (!(what in recorded)) Object.assign(recorded, { [what]: performance.now() });
    if ('all' in recorded && (!answers || 'answers' in recorded)) settle();
  };
  addEventListener('uncac-ready', () => {
    recorded.ready += 1;
    note('answers');
  });
  addEventListener('uncac-error', () => (recorded.failed += 1));
  new PerformanceObserver(list =>
    recorded.tasks.push(...list.getEntries().map(each => each.duration)),
  ).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver(list => {
    for (const each of list.getEntries()) recorded.shift += /** @type {any} */ (each).value;
  }).observe({ type: 'layout-shift', buffered: true });

  /** @param {string} selector @param {(found: any) => boolean} test */
  const count = (selector, test) => [...document.querySelectorAll(selector)].filter(test).length;
  const standing = {
    // The last one may not be parsed to its end.
    parsed: () =>
      Math.max(0, count('.picture > svg', () => true) - (document.readyState === 'loading' ? 1 : 0)),
    loaded: () =>
      count('.picture img, .uncac-picture img', image => image.complete && image.naturalWidth > 0),
    script: () => count('.picture', place => place.stands),
    ready: () => recorded.ready,
  }[stands];
  const painted = new MessageChannel();
  painted.port1.onmessage = ({ data }) => note(data);
  let seen = 0;
  const look = () => {
    const found = standing();
    if (!seen && found) painted.port2.postMessage('first');
    seen = found;
    if (found >= figures) painted.port2.postMessage('all');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/**
 * What the page has recorded once all figures stand, the first can be explored where that was asked for, and the browser
 * has nothing left to do; or after a minute.
 *
 * @returns {Promise<Recorded>}
 */
export async function readRecorded() {
  const page = /** @type {any} */ (globalThis);
  await Promise.race([page.settled, new Promise(done => setTimeout(done, 60_000))]);
  await new Promise(done => requestIdleCallback(() => requestIdleCallback(done)));
  return page.recorded;
}
