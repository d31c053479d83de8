import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { filesBelow } from '../system/files-below.mjs';
import { hostedFolder, readManifest } from '../build/hosted-folder.mjs';

/**
 * Bytes after brotli at quality 11. `every` (drawing and opening everything in one language), `timeline` (a compiled
 * timeline) and `table` (a fragment with a large table) have limits that keep them from growing, and goals that they
 * have not reached.
 */
const BUDGETS = {
  first: 12_000,
  pasted: 20_000,
  every: 28_600,
  figure: 2_000,
  matrix: 5_000,
  timeline: 4_000,
  fragment: 1_500,
  table: 1_900,
};
/** @type {Readonly<Record<keyof typeof BUDGETS, number>>} */
const GOALS = { ...BUDGETS, every: 20_000, timeline: 2_000, table: 1_500 };

/** The budget of each kind of file: the first that its path matches. */
const FILES = /** @type {const} */ ([
  ['figure', /^(?!category-matrix|cycle-timeline).*\.json$/],
  ['matrix', /^category-matrix\/.*\.json$/],
  ['timeline', /^cycle-timeline\/.*\.json$/],
  ['fragment', /^(?!category-matrix|cycle-timeline).*\.html$/],
  ['table', /\.html$/],
]);

/**
 * What a page loads only where an element draws, or where a reader opens a citation: a pasted figure needs none of it.
 * A test of pages holds this to what a browser really asks for.
 */
const LATER =
  /\/(?:internal\/(?:load-drawn|cite-controller|themed-picture)|country-summary\/say-about-state|words\/(?:element|cite|country-summary-state)\.[a-z]{2})\.js$/;
/** What comes with kinds of figures that a page of region bars does not hold. */
const OTHER_KINDS = /packages\/elements\/dist\/(?!region-bars\/)[\w-]+\/define\.js$/;
const WORDS = /\/words\/(?:.*\.)?([a-z]{2})\.js$/;

/**
 * @typedef {object} Size
 * @property {string} what
 * @property {number} bytes
 * @property {number} budget
 * @property {string} [parts] The files it is made of.
 * @property {number} [goal] What it should be and is not held to yet.
 */

/**
 * The scripts that a page loads in one language. `first`: for pasted region bars. `pasted`: for pasted figures of every
 * kind. `every`: for all that elements can draw and open.
 *
 * @param {readonly import('../build/hosted-folder.mjs').Chunk[]} chunks
 * @param {string} lang
 * @param {'first' | 'pasted' | 'every'} page
 * @returns {string[]}
 */
export function pageScripts(chunks, lang, page) {
  const others = chunks.filter(({ modules, entry }) => {
    if (entry) return false;
    if (page !== 'every' && modules.some(module => LATER.test(module))) return true;
    if (page === 'first' && modules.some(module => OTHER_KINDS.test(module))) return true;
    const langs = modules.map(module => WORDS.exec(module)?.[1]).filter(name => name !== undefined);
    return langs.length > 0 && !langs.includes(lang);
  });
  const needed = new Set(chunks.filter(({ entry }) => entry).map(({ file }) => file));
  for (const file of needed) {
    const chunk = chunks.find(other => other.file === file);
    if (!chunk) throw new Error(`manifest.json does not list ${file}`);
    for (const imported of [...chunk.imports, ...chunk.dynamicImports]) {
      if (!others.some(other => other.file === imported)) needed.add(imported);
    }
  }
  return [...needed];
}

/**
 * Languages that have a module of words among the scripts.
 *
 * @param {readonly import('../build/hosted-folder.mjs').Chunk[]} chunks
 * @returns {string[]}
 */
export function languages(chunks) {
  const all = chunks.flatMap(({ modules }) => modules.map(module => WORDS.exec(module)?.[1] ?? ''));
  return [...new Set(all.filter(Boolean))].sort();
}

/**
 * What is measured in a hosted folder: the scripts of the first figure in each language, every compiled figure and
 * every fragment.
 *
 * @param {string} folder
 * @returns {Size[]}
 */
export function measure(folder) {
  /** @param {string} file */
  const size = file =>
    brotliCompressSync(readFileSync(join(folder, file)), {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
    }).length;
  const chunks = readManifest(folder);
  /** @param {'first' | 'pasted' | 'every'} page @param {string} what */
  const scripts = (page, what) =>
    languages(chunks).map(lang => {
      const parts = pageScripts(chunks, lang, page).map(file => ({ file, bytes: size(file) }));
      return {
        what: `${what}, ${lang}`,
        bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
        budget: BUDGETS[page],
        parts: parts.map(({ file, bytes }) => `${file} ${bytes}`).join(' + '),
        goal: GOALS[page],
      };
    });
  const files = filesBelow(folder).filter(file => file.includes('/'));
  /** @param {string} file */
  const kindOf = file => FILES.find(([, pattern]) => pattern.test(file))?.[0];
  return [
    ...scripts('first', 'script for the first figure, pasted'),
    ...scripts('pasted', 'script for all elements, pasted'),
    ...scripts('every', 'script for all elements, all drawn and opened'),
    ...FILES.flatMap(([kind]) =>
      files
        .filter(file => kindOf(file) === kind)
        .map(file => ({ what: file, bytes: size(file), budget: BUDGETS[kind], goal: GOALS[kind] }))
        .sort((a, b) => b.bytes - a.bytes),
    ),
  ];
}

/** @param {readonly Size[]} sizes */
export const overBudget = sizes => sizes.filter(({ bytes, budget }) => bytes > budget);

/**
 * The scripts, the largest compiled figure, the largest fragment, and whatever is over its budget.
 *
 * @param {readonly Size[]} sizes
 * @returns {string}
 */
export function sizeTable(sizes) {
  const shown = sizes.filter((size, index) => {
    const isLargest = sizes.findIndex(({ budget }) => budget === size.budget) === index;
    return size.parts || isLargest || size.bytes > size.budget;
  });
  return shown
    .map(({ what, bytes, budget, parts, goal }) => {
      const of = parts ? 0 : sizes.filter(size => size.budget === budget).length;
      const rank = of > 0 && bytes <= budget ? ` (largest of ${of})` : '';
      const verdict = bytes > budget ? `OVER by ${bytes - budget}` : `${budget - bytes} to spare`;
      const line = [
        String(bytes).padStart(6),
        'of',
        String(budget).padStart(6),
        '',
        what + rank,
        '',
        verdict,
        ...(goal && bytes > goal ? [`(goal ${goal}: over by ${bytes - goal})`] : []),
      ];
      return line.join(' ') + (parts ? `\n${' '.repeat(18)}= ${parts}` : '');
    })
    .join('\n');
}

if (import.meta.filename === process.argv[1]) {
  const sizes = measure(hostedFolder());
  console.log(`Bytes, brotli 11:\n${sizeTable(sizes)}`);
  for (const budget of Object.values(BUDGETS)) {
    if (!sizes.some(size => size.budget === budget)) {
      console.error(`Nothing was measured against the budget of ${budget} bytes.`);
      process.exitCode = 1;
    }
  }
  if (overBudget(sizes).length > 0) process.exitCode = 1;
}
