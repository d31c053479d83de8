import { countersWithoutGarbage, withPage } from './browser.mjs';

/** Figures that are mounted at a time; before the heap is first looked at; and between the two looks. */
const BATCH = 10;
const WARM = 100;
const COUNTED = 1_000;

/**
 * What 1,000 figures that came and went leave in the heap of a page, in bytes, and in nodes.
 *
 * @param {import('./browser.mjs').Browser} browser
 * @param {import('./browser.mjs').Question} question A page of one figure.
 * @param {import('./contenders.mjs').Contender} contender
 */
export function leftByMounts(browser, question, { stands, markup, answers = false }) {
  return withPage(browser, question, async ({ page, session }) => {
    const mount = (/** @type {number} */ times) =>
      page.evaluate(mountAndUnmount, { times, batch: BATCH, stands, markup, answers });
    await mount(WARM);
    const before = await countersWithoutGarbage(session);
    await mount(COUNTED);
    const after = await countersWithoutGarbage(session);
    return { heap: after.heap - before.heap, nodes: after.nodes - before.nodes };
  });
}

/**
 * In the page: mounts figures in view, waits until they stand, and removes them, over and over.
 *
 * @param {{
 *   times: number,
 *   batch: number,
 *   stands: import('./contenders.mjs').Contender['stands'],
 *   markup: string,
 *   answers: boolean,
 * }} options
 */
async function mountAndUnmount({ times, batch, stands, markup, answers }) {
  const frame = () => new Promise(done => requestAnimationFrame(done));
  /** @param {EventTarget} target @param {string} type */
  const fired = (target, type) =>
    new Promise((done, fail) => {
      target.addEventListener(type, done, { once: true });
      target.addEventListener('uncac-error', event => fail(/** @type {any} */ (event).cause), { once: true });
    });
  /** @param {HTMLElement} place @returns {Promise<() => void>} */
  const mount = async place => {
    const { mountFigure } = /** @type {any} */ (globalThis);
    if (stands === 'script') return mountFigure(place);
    const waited = stands === 'ready' || answers ? [fired(place, 'uncac-ready')] : [];
    place.innerHTML = markup;
    if (stands === 'loaded')
      waited.push(...Array.from(place.querySelectorAll('img'), image => image.decode()));
    await Promise.all(waited);
    return () => place.replaceChildren();
  };
  const stage = document.body.insertBefore(document.createElement('div'), document.body.firstChild);
  for (let mounted = 0; mounted < times; mounted += batch) {
    const places = Array.from({ length: batch }, () => {
      const place = document.createElement('div');
      place.className = 'picture';
      place.style.cssText = 'position: absolute; top: 0; width: 600px';
      return stage.appendChild(place);
    });
    const removals = await Promise.all(places.map(mount));
    await frame();
    for (const remove of removals) remove();
    stage.replaceChildren();
    await frame();
  }
  stage.remove();
}
