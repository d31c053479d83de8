import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { filesBelow } from './files-below.mjs';
import { hostedFolder, readManifest } from './hosted-folder.mjs';

/** Bytes after brotli at quality 11. */
const BUDGETS = { script: 12_000, drawing: 20_000, figure: 2_000, fragment: 1_500 };

/**
 * What a page loads only where an element draws, or where the reader opens the citation: a figure that stands in the
 * page already needs none of it. A test of the demo page holds this list to what a browser really asks for.
 */
const LATER =
  /packages\/elements\/dist\/(?:internal\/(?:draw|copy-button)|country-summary\/say-about-state)\.js$|\/words\/(?:element|cite)\.[a-z]{2}\.js$/;
const WORDS = /\/words\/(?:.*\.)?([a-z]{2})\.js$/;

/**
 * @typedef {object} Size
 * @property {string} what
 * @property {number} bytes
 * @property {number} budget
 * @property {string} [parts] The files it is made of.
 */

/**
 * The scripts that a page loads for one figure in one language: the entry and all it imports, at once or later, but
 * the words of other languages, and what draws unless the figure is drawn.
 *
 * @param {readonly import('./hosted-folder.mjs').Chunk[]} chunks
 * @param {string} lang
 * @param {'pasted' | 'drawn'} figure
 * @returns {string[]}
 */
export function firstFigureScripts(chunks, lang, figure) {
  const others = chunks.filter(({ modules, entry }) => {
    if (figure === 'pasted' && !entry && modules.some(module => LATER.test(module))) return true;
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
 * @param {readonly import('./hosted-folder.mjs').Chunk[]} chunks
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
  /** @param {'pasted' | 'drawn'} figure @param {number} budget */
  const scripts = (figure, budget) =>
    languages(chunks).map(lang => {
      const parts = firstFigureScripts(chunks, lang, figure).map(file => ({ file, bytes: size(file) }));
      return {
        what: `script for the first figure, ${figure}, ${lang}`,
        bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
        budget,
        parts: parts.map(({ file, bytes }) => `${file} ${bytes}`).join(' + '),
      };
    });
  const files = filesBelow(folder).filter(file => file.includes('/'));
  /** @param {string} ending @param {number} budget */
  const each = (ending, budget) =>
    files
      .filter(file => file.endsWith(ending))
      .map(file => ({ what: file, bytes: size(file), budget }))
      .sort((a, b) => b.bytes - a.bytes);
  return [
    ...scripts('pasted', BUDGETS.script),
    ...scripts('drawn', BUDGETS.drawing),
    ...each('.json', BUDGETS.figure),
    ...each('.html', BUDGETS.fragment),
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
    .map(({ what, bytes, budget, parts }) => {
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
