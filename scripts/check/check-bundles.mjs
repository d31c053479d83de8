import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../system/files-below.mjs';
import { hostedFolder, readManifest } from '../build/hosted-folder.mjs';

/** All that a script for browsers is made of. Vega, Vega-Lite and Arquero are not in it, nor what they bring along. */
const ALLOWED =
  /^(?:packages\/(?:dataset|figures|elements|embed\/dist\/loader)\/|node_modules\/(?:lit|lit-html|lit-element|@lit\/reactive-element|tslib)\/|virtual:)/;
const COMPILES = /^packages\/figures\/dist\/(?:compile\/|.*(?:spec|transform)\.js$)/;

/** What a script would hold if one of them got in by another way, and what a strict content security policy stops. */
const TELL_TALES = [
  /\bvega\b/i,
  /\barquero\b/i,
  /flechette/i,
  /\bnew Function\b/,
  /\bFunction\(/,
  /\beval\(/,
];

/**
 * What speaks against the scripts of a hosted folder, a line each.
 *
 * @param {readonly import('../build/hosted-folder.mjs').Chunk[]} chunks
 * @param {ReadonlyMap<string, string>} sources Text of every script in the folder, by file.
 * @returns {string[]}
 */
export function bundleProblems(chunks, sources) {
  const foreign = chunks.flatMap(({ file, modules }) =>
    modules
      .filter(module => !ALLOWED.test(module) || COMPILES.test(module))
      .map(module => `${file} holds ${module}`),
  );
  const unlisted = [...sources.keys()]
    .filter(file => !chunks.some(chunk => chunk.file === file))
    .map(file => `${file} is not in manifest.json`);
  const absent = chunks
    .filter(({ file }) => !sources.has(file))
    .map(({ file }) => `${file} is not in the folder`);
  const traces = [...sources].flatMap(([file, text]) =>
    TELL_TALES.flatMap(trace => {
      const found = trace.exec(text);
      return found ? [`${file} has "${found[0]}" at ${found.index}`] : [];
    }),
  );
  return [...foreign, ...unlisted, ...absent, ...traces];
}

if (import.meta.filename === process.argv[1]) {
  const folder = hostedFolder();
  const scripts = filesBelow(folder).filter(file => file.endsWith('.js'));
  const sources = new Map(scripts.map(file => [file, readFileSync(join(folder, file), 'utf8')]));
  const problems =
    scripts.length > 0
      ? bundleProblems(readManifest(folder), sources)
      : ['there is no script in the hosted folder'];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
  console.log(`${scripts.length} scripts for browsers: no Vega, Vega-Lite or Arquero, no eval.`);
}
