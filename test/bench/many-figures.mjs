import { allFigures, renderFigure, stateFacts } from '../../packages/figures/dist/compile/index.js';
import { countersWithoutGarbage, withPage } from './browser.mjs';
import { BASE } from './contenders.mjs';
import { readRecorded } from './in-page.mjs';

const FIGURES = 200;

/** How figures are on the page: as an editor pastes them, or as an element draws them. */
export const FORMS = /** @type {const} */ (['pasted', 'drawn']);
/** @typedef {(typeof FORMS)[number]} Form */

/**
 * @typedef {import('../../packages/figures/dist/compile/index.js').FigureRequest & { readonly country?: string }} Asked
 */

/**
 * The body of a page with 200 figures, the kinds in turn, each with its figures and options in turn.
 *
 * @param {Form} form
 */
export function manyFigures(form) {
  /** @type {readonly Asked[]} */
  const all = allFigures().filter(({ lang }) => lang === 'en');
  /** @type {readonly Asked[]} */
  const summaries = stateFacts('en').map(({ iso3 }) => ({
    element: 'country-summary',
    lang: 'en',
    country: iso3,
  }));
  const kinds = [...new Set(all.map(({ element }) => element))].map(kind =>
    kind === 'country-summary' ? summaries : all.filter(({ element }) => element === kind),
  );
  return Array.from({ length: FIGURES }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? [];
    return kind[Math.floor(index / kinds.length) % kind.length];
  })
    .flatMap(request => (request ? [figure(request, form)] : []))
    .join('\n');
}

/** @param {Asked} asked @param {Form} form */
function figure({ element, lang, ...attributes }, form) {
  if (form === 'pasted') return renderFigure({ element, lang, ...attributes, base: BASE });
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<uncac-${element}${written.join('')}></uncac-${element}>`;
}

/**
 * @typedef {object} Many
 * @property {number} longest The longest task in ms, while the page is loaded and read; 0 where none is above 50 ms.
 * @property {number} heap In bytes, at the end.
 * @property {number} nodes
 * @property {number} shift
 */

/**
 * Opens the page of 200 figures and reads it from end to end.
 *
 * @param {import('./browser.mjs').Browser} browser
 * @param {{ url: string, form: Form, body: string }} shown
 * @returns {Promise<Many>}
 */
export function measureMany(browser, { url, form, body }) {
  const figures = form === 'drawn' ? FIGURES : body.split('class="uncac-picture"').length - 1;
  const question = /** @type {const} */ ({ url, stands: form === 'drawn' ? 'ready' : 'loaded', figures });
  return withPage(browser, question, async ({ page, session }) => {
    await page.evaluate(async () => {
      for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
        scrollTo(0, top);
        await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
      }
    });
    const { tasks, shift } = await page.evaluate(readRecorded);
    const { heap, nodes } = await countersWithoutGarbage(session);
    return { longest: Math.max(0, ...tasks), heap, nodes, shift };
  });
}
