import assert from 'node:assert/strict';
import { withPage } from './browser.mjs';

/**
 * What a page shows: texts, and bars by row and ends in States.
 *
 * @typedef {{ texts: readonly string[], bars: readonly string[] }} Shown
 */

/**
 * Throws where the page of one figure does not show every label, number and bar of the chart, or shows others.
 *
 * @param {import('./browser.mjs').Browser} browser
 * @param {import('./browser.mjs').Question} question
 * @param {import('./chart.mjs').Chart} chart
 */
export async function verify(browser, question, chart) {
  const shown = await withPage(
    browser,
    question,
    ({ page }) => page.evaluate(readShown, { width: chart.width, max: chart.max }),
    async ({ page }) => void (await page.addInitScript(recordCanvas)),
  );
  const row = (/** @type {string} */ name) => chart.rows.findIndex(({ id }) => id === name);
  const expected = {
    texts: [
      ...chart.rows.flatMap(({ label, value }) => [label, value]),
      ...chart.bars.flatMap(({ number }) => (number ? [number] : [])),
    ],
    bars: chart.bars.map(bar => `${row(bar.row)}: ${bar.from}–${bar.to}`),
  };
  assert.deepEqual(sorted(shown), sorted(expected), `${question.url} shows another chart`);
}

/** @param {Shown} shown @returns {Shown} */
const sorted = ({ texts, bars }) => ({ texts: texts.toSorted(), bars: [...new Set(bars)].sort() });

/** In the page, before it is loaded: notes what is written and drawn on any canvas. */
function recordCanvas() {
  const canvas = { texts: /** @type {string[]} */ ([]), boxes: /** @type {number[][]} */ ([]) };
  Object.assign(globalThis, { canvas });
  const { prototype } = CanvasRenderingContext2D;
  const { fillText, rect, fillRect } = prototype;
  prototype.fillText = function (...args) {
    canvas.texts.push(args[0]);
    return fillText.apply(this, args);
  };
  prototype.rect = function (...args) {
    canvas.boxes.push(args);
    return rect.apply(this, args);
  };
  prototype.fillRect = function (...args) {
    canvas.boxes.push(args);
    return fillRect.apply(this, args);
  };
}

/**
 * In the page: reads the SVG, in a shadow root or not, or what was noted of the canvas.
 *
 * @param {{ width: number, max: number }} scale
 * @returns {Shown}
 */
function readShown({ width, max }) {
  const { canvas } = /** @type {any} */ (globalThis);
  const shadows = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  /** @param {string} selector */
  const seen = selector =>
    [document, ...shadows]
      .flatMap(root => [...root.querySelectorAll(selector)])
      .filter(element => element.getBoundingClientRect().width > 0);
  const svg = seen('svg').find(element => element.getBoundingClientRect().height > 100);
  const origin = svg?.getBoundingClientRect() ?? { x: 0, y: 0 };
  const boxes = [
    ...canvas.boxes,
    ...(svg ? seen('svg rect, svg path') : [])
      .map(shape => shape.getBoundingClientRect())
      .map(box => [box.x - origin.x, box.y - origin.y, box.width, box.height]),
  ]
    // A bar, not a ground or a sign of the legend.
    .filter(([, , , height]) => height > 20 && height < 40);
  const middles = boxes.map(([, y, , height]) => Math.round((y + height / 2) / 10));
  const rows = [...new Set(middles)].sort((a, b) => a - b);
  return {
    texts: [...canvas.texts, ...(svg ? seen('svg text') : []).map(text => text.textContent?.trim())],
    bars: boxes.map(([x, , across], index) => {
      const states = (/** @type {number} */ at) => Math.round((at / width) * max);
      return `${rows.indexOf(middles[index] ?? 0)}: ${states(x)}–${states(x + across)}`;
    }),
  };
}
