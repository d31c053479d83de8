import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/system/root.mjs';

/**
 * Where and with what was measured.
 *
 * @param {import('./browser.mjs').Browser} browser
 */
export function machine(browser) {
  const processors = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: processors[0]?.model ?? 'unknown',
    cores: processors.length,
    memory: Math.round(totalmem() / 2 ** 30),
    system: process.platform,
    /** Of the minute before: above 1 something else was at work. */
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    node: process.versions.node,
    chromium: browser.version(),
    packages: packages(),
  };
}

/** @typedef {ReturnType<typeof machine>} Machine */

/** Versions of the peers and of Lit, by the names of the packages. @returns {Readonly<Record<string, string>>} */
export function packages() {
  const read = (/** @type {string} */ path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
  const { lit } = read('package.json').devDependencies;
  const { '@rollup/plugin-commonjs': _, ...peers } = read('test/bench/package.json').dependencies;
  return { lit, ...peers };
}
