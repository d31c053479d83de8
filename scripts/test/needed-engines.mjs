import { ensureBrowser } from '../engines/ensure-browser.mjs';
import { ensureEngines } from '../engines/ensure-engines.mjs';
import { PARTS } from './parts.mjs';

/** The engines that elements are tested in. */
export const ENGINES = /** @type {const} */ (['Chromium', 'Firefox', 'WebKit']);

/**
 * Finds, and where it can installs, the engines that test files need, and no other. Chromium's path is in
 * `CHROMIUM_PATH` from then on; without it the process ends where it is needed.
 *
 * @param {readonly import('./test-files.mjs').TestFile[]} files
 * @param {readonly string[]} wanted Names of the engines for elements.
 * @returns {Promise<import('../engines/ensure-engines.mjs').Engine[]>}
 */
export async function neededEngines(files, wanted) {
  const needs = (/** @type {import('./parts.mjs').Need} */ need, /** @type {string} */ name) =>
    files.some(
      file => file.needs.includes(need) && (PARTS[file.part]?.runner === 'node' || wanted.includes(name)),
    );
  const engines = [];
  if (needs('chromium', 'Chromium')) {
    process.env.CHROMIUM_PATH = await ensureBrowser();
    console.log(`Chromium: ${process.env.CHROMIUM_PATH}`);
    engines.push({ name: 'Chromium' });
  }
  if (['Firefox', 'WebKit'].some(name => needs('engines', name))) engines.push(...(await ensureEngines()));
  return engines.filter(({ name }) => wanted.includes(name));
}

/** A line for each engine that the tests do without. @param {readonly import('../engines/ensure-engines.mjs').Engine[]} engines */
export const notRun = engines =>
  engines
    .filter(({ absent, required }) => absent && !required)
    .map(({ name, absent }) => `not run: ${name} (${absent})`);
