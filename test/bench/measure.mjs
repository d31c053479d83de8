import { nodesPerFigure, takeCensus } from './census.mjs';
import { chart } from './chart.mjs';
import { page, snippetHead } from './contenders.mjs';
import { FORMS, manyFigures, measureMany } from './many-figures.mjs';
import { COUNTS, measurePages, SLOWDOWNS } from './measure-pages.mjs';
import { leftByMounts } from './mounts.mjs';
import { startTime } from './start-time.mjs';
import { spreads } from './statistics.mjs';
import { verify } from './verify.mjs';

/** @typedef {import('./contenders.mjs').Contender} Contender */
/** @typedef {import('./browser.mjs').Question} Question */
/** @typedef {import('./statistics.mjs').Spread} Spread */
/** @typedef {import('./measure-pages.mjs').PageResult} PageResult */

/**
 * @typedef {object} Setting
 * @property {import('./browser.mjs').Browser} browser
 * @property {import('./bench-server.mjs').BenchServer} server
 * @property {string} demo Address of the demo's server.
 * @property {readonly Contender[]} contenders
 * @property {readonly string[]} only What is measured beside them: `country`, `many`, `start`.
 * @property {number} runs
 */

/**
 * What is known of a contender in the end.
 *
 * @typedef {object} ContenderResult
 * @property {string} name
 * @property {string} title
 * @property {string} [package]
 * @property {import('./census.mjs').Census} census
 * @property {number} nodes That a figure adds to a page.
 * @property {{ heap: number, nodes: number }} mounts What 1,000 mounts and unmounts leave.
 * @property {readonly PageResult[]} pages
 */

/**
 * @typedef {object} Measured
 * @property {readonly ContenderResult[]} contenders
 * @property {{ census: import('./census.mjs').Census, pages: readonly PageResult[] }} [country]
 * @property {Record<import('./many-figures.mjs').Form, Record<keyof import('./many-figures.mjs').Many, Spread>>} [many]
 * @property {number} [start] Seconds from `npm start` in a fresh clone to its page.
 */

/** Times that each page of 200 figures is opened: it takes as long as twenty other pages. */
const MANY_RUNS = 3;

/**
 * Measures all that was asked for, the times of pages first.
 *
 * @param {Setting} setting
 * @returns {Promise<Measured>}
 */
export async function measure({ browser, server, demo, contenders, only, runs }) {
  /** @param {Contender} contender @param {number} figures @returns {Question} */
  const question = ({ name, head, markup, stands, answers = false }, figures) => ({
    url: add(`/${name}-${figures}`, head, Array(figures).fill(markup).join('\n')),
    stands,
    figures,
    answers,
  });
  /** @param {string} path @param {string} head @param {string} body */
  const add = (path, head, body) =>
    server.add(path, { type: 'text/html; charset=utf-8', content: page({ head, body }) });

  for (const contender of contenders) {
    // The picture of the others is the file of the inline one.
    if (contender.stands !== 'loaded') await verify(browser, question(contender, 1), chart());
  }
  const country = only.includes('country') ? await countryPage(demo) : undefined;
  const pages = await measurePages(
    browser,
    [
      ...contenders.flatMap(contender =>
        COUNTS.map(count => ({ name: contender.name, count, question: question(contender, count) })),
      ),
      ...(country ? [{ name: 'country', count: country.figures, question: country }] : []),
    ].flatMap(page => SLOWDOWNS.map(slowdown => ({ ...page, slowdown }))),
    runs,
  );
  /** @param {string} name */
  const pagesOf = name => pages.filter(page => page.name === name).map(({ name: _, ...page }) => page);

  /** @type {ContenderResult[]} */
  const results = [];
  for (const contender of contenders) {
    const { name, title, package: itsPackage } = contender;
    console.log(`counting: ${name}`);
    results.push({
      name,
      title,
      ...(itsPackage ? { package: itsPackage } : {}),
      census: await takeCensus(browser, question(contender, 1)),
      nodes: await nodesPerFigure(browser, figures => question(contender, figures)),
      mounts: await leftByMounts(browser, question(contender, 1), contender),
      pages: pagesOf(name),
    });
  }
  return {
    contenders: results,
    ...(country
      ? { country: { census: await takeCensus(browser, country), pages: pagesOf('country') } }
      : {}),
    ...(only.includes('many') ? { many: await many() } : {}),
    ...(only.includes('start') ? { start: await start() } : {}),
  };

  async function many() {
    console.log('reading pages of 200 figures');
    const shown = FORMS.map(form => {
      const body = manyFigures(form);
      return { form, body, url: add(`/many-${form}`, snippetHead(), body) };
    });
    const samples = shown.map(() => /** @type {import('./many-figures.mjs').Many[]} */ ([]));
    for (let run = 0; run < MANY_RUNS; run += 1)
      for (const [index, page] of shown.entries()) samples[index]?.push(await measureMany(browser, page));
    const [pasted = [], drawn = []] = samples;
    return { pasted: spreads(pasted), drawn: spreads(drawn) };
  }

  async function start() {
    console.log('starting a fresh clone');
    return startTime();
  }
}

/**
 * The demo's page of a State. Its figures stand once their pictures do.
 *
 * @param {string} demo
 * @returns {Promise<Question>}
 */
async function countryPage(demo) {
  const url = `${demo}?country=KEN&lang=en`;
  const markup = await (await fetch(url)).text();
  const figures = markup.split('class="uncac-picture"').length - 1;
  return { url, before: '/page.css', stands: 'loaded', figures, answers: true };
}
