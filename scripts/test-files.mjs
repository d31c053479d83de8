import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

/**
 * Files below a folder, as paths below the root, sorted. None where there is no such folder.
 *
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(folder) {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(ROOT.length))
    .sort();
}

/**
 * The test files of one part, as they run: those written in TypeScript where the compiler puts them, `.mjs` in place.
 *
 * @param {string} part
 * @returns {string[]}
 */
export function compiledTests(part) {
  return filesBelow(`test/${part}`)
    .filter(file => /\.test\.(ts|mjs)$/.test(file))
    .map(file => (file.endsWith('.ts') ? `build/${file.replace(/ts$/, 'js')}` : file));
}

/** Removes compiled files whose source is gone, so that no deleted test runs on. */
export function removeOrphans() {
  for (const file of filesBelow('build/test')) {
    const source = file.replace(/^build\//, '').replace(/\.js(\.map)?$|\.d\.ts(\.map)?$/, '.ts');
    if (source.endsWith('.ts') && !existsSync(join(ROOT, source))) rmSync(join(ROOT, file));
  }
}
