/**
 * What a test file needs beside the compiled packages:
 * `hosted`: the hosted folder, built · `chromium`: a Chromium, in `CHROMIUM_PATH` · `engines`: Firefox and WebKit where
 * they can be had · `pseudo`: the packages in the pseudo language · `storybook`: the built Storybook.
 *
 * @typedef {'hosted' | 'chromium' | 'engines' | 'pseudo' | 'storybook'} Need
 */

/**
 * @typedef {object} Part
 * @property {'node' | 'engines'} runner `engines`: web-test-runner, in each engine.
 * @property {number} [concurrency] Test files at a time, in Node.
 * @property {readonly Need[]} [needs] None where nothing is named.
 * @property {Readonly<Record<string, readonly Need[]>>} [files] Of single files instead, by their names in the part.
 */

/**
 * Parts of the test folder, in the order they run: tests in Node, then elements in every engine, then committed
 * references, whole pages and stories in Chromium. A test file that opens a browser and is not listed with `chromium`
 * fails a test of this table (test/scripts/test/parts.test.mjs).
 *
 * @type {Readonly<Record<string, Part>>}
 */
export const PARTS = {
  dataset: { runner: 'node', concurrency: 2 },
  figures: { runner: 'node', concurrency: 2 },
  embed: { runner: 'node', concurrency: 2, files: { 'server/start-server': ['hosted'] } },
  scripts: {
    runner: 'node',
    concurrency: 2,
    files: { start: ['hosted'], 'check/page-bytes': ['chromium'], 'test/count-reporter': ['chromium'] },
  },
  elements: { runner: 'engines', needs: ['hosted', 'chromium', 'engines'] },
  references: {
    runner: 'node',
    concurrency: 2,
    files: { outlines: ['hosted', 'chromium'], 'opened-outlines': ['hosted', 'chromium'] },
  },
  shots: { runner: 'node', concurrency: 1, needs: ['hosted', 'chromium'] },
  pages: {
    runner: 'node',
    concurrency: 3,
    needs: ['hosted', 'chromium'],
    files: { engines: ['hosted', 'engines'] },
  },
  pseudo: { runner: 'node', concurrency: 1, needs: ['pseudo', 'chromium'] },
  consumers: { runner: 'node', concurrency: 1, needs: ['chromium'] },
  stories: { runner: 'node', concurrency: 1, needs: ['storybook', 'chromium'] },
};
