import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../system/files-below.mjs';
import { hostedFolder } from '../build/hosted-folder.mjs';
import { brotli, pageBytes } from './page-bytes.mjs';
import { demoPage, figurePages } from './measured-pages.mjs';

/**
 * Bytes after brotli at quality 11, and one number of files. Raise one here when it is in the way of clear code, and say
 * why in the commit. `first`, `pasted`, `every`: scripts of a page that holds pasted region bars, pasted figures of every
 * kind, and all that is drawn, explored and cited. `demo`: all that the demo page fetches beside its HTML and its
 * pictures. `figure`, `large`: a compiled figure, or its marks; a large one is a matrix or a timeline. `fragment`,
 * `table`: the HTML of one.
 */
const BUDGETS = {
  first: 19_000,
  pasted: 25_500,
  every: 37_500,
  demo: 50_000,
  files: 11,
  figure: 3_000,
  large: 7_000,
  fragment: 2_500,
  table: 4_000,
};

/** The budget of each kind of file: the first that its path matches. */
const FILES = /** @type {const} */ ([
  ['figure', /^(?!category-matrix|cycle-timeline).*\.json$/],
  ['large', /\.json$/],
  ['fragment', /^(?!category-matrix|cycle-timeline).*\.html$/],
  ['table', /\.html$/],
]);

/**
 * @typedef {object} Size
 * @property {keyof typeof BUDGETS} kind
 * @property {string} what
 * @property {number} size Bytes, or files.
 * @property {readonly import('./page-bytes.mjs').Fetched[]} [parts] The files of which `size` is the sum.
 */

/**
 * Every compiled figure and every fragment of a hosted folder, by kind, the largest first.
 *
 * @param {string} folder
 * @returns {Size[]}
 */
export function fileSizes(folder) {
  const sizes = filesBelow(folder).flatMap(file => {
    const kind = file.includes('/') && FILES.find(([, pattern]) => pattern.test(file))?.[0];
    return kind ? [{ kind, what: file, size: brotli(readFileSync(join(folder, file))) }] : [];
  });
  const kinds = FILES.map(([kind]) => kind);
  return sizes.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || b.size - a.size);
}

/**
 * What pages fetched: their scripts, or everything.
 *
 * @param {keyof typeof BUDGETS} kind
 * @param {string} what
 * @param {readonly import('./page-bytes.mjs').Fetched[]} parts
 * @returns {Size}
 */
export function pageSize(kind, what, parts) {
  return { kind, what, size: parts.reduce((sum, { bytes }) => sum + bytes, 0), parts };
}

/** @param {readonly import('./page-bytes.mjs').Fetched[]} fetched */
export const scriptsOf = fetched => fetched.filter(({ path }) => path.endsWith('.js'));

/** @param {readonly Size[]} sizes */
export const overBudget = sizes => sizes.filter(({ kind, size }) => size > BUDGETS[kind]);

/** Budgets against which nothing was measured. @param {readonly Size[]} sizes */
export const notMeasured = sizes =>
  Object.keys(BUDGETS).filter(kind => !sizes.some(size => size.kind === kind));

/**
 * Every page with its parts, the largest file of each kind, and whatever is over its budget.
 *
 * @param {readonly Size[]} sizes
 * @returns {string}
 */
export function sizeTable(sizes) {
  return sizes
    .filter((size, index) => {
      const isLargest = sizes.findIndex(({ kind }) => kind === size.kind) === index;
      return size.parts || isLargest || overBudget([size]).length > 0;
    })
    .map(({ kind, what, size, parts }) => {
      const budget = BUDGETS[kind];
      const verdict = size > budget ? `OVER by ${size - budget}` : `${budget - size} to spare`;
      const list =
        parts?.map(({ path, bytes }) => `\n${' '.repeat(18)}${String(bytes).padStart(6)}  ${path}`) ?? [];
      return `${String(size).padStart(6)} of ${String(budget).padStart(6)}  ${what}  ${verdict}${list.join('')}`;
    })
    .join('\n');
}

if (import.meta.filename === process.argv[1]) {
  const folder = hostedFolder();
  const { startServer } = await import('../../packages/embed/dist/server/index.js');
  const server = await startServer({ port: 0 });
  const pages = figurePages(server.url);
  const [demo = [], ...fetched] = await pageBytes([demoPage(server.url), ...pages]);
  await server.close();
  const sizes = [
    ...pages.map(({ kind, what }, index) => pageSize(kind, what, scriptsOf(fetched[index] ?? []))),
    pageSize('demo', 'the demo page of Kenya in English: all but HTML and pictures', demo),
    ...pages
      .map(({ kind, what }, index) => ({ kind, what, size: scriptsOf(fetched[index] ?? []).length }))
      .filter(({ kind }) => kind === 'pasted')
      .map(({ what, size }) => /** @type {Size} */ ({ kind: 'files', what: `files of ${what}`, size }))
      .sort((a, b) => b.size - a.size),
    ...fileSizes(folder),
  ];
  console.log(`Bytes, brotli 11, and numbers of files:\n${sizeTable(sizes)}`);
  for (const kind of notMeasured(sizes)) console.error(`Nothing was measured against the budget of ${kind}.`);
  if (overBudget(sizes).length + notMeasured(sizes).length > 0) process.exitCode = 1;
}
