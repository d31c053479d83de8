import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './run.mjs';

/**
 * One script as rollup wrote it.
 *
 * @typedef {object} Chunk
 * @property {string} file
 * @property {boolean} entry
 * @property {readonly string[]} imports
 * @property {readonly string[]} dynamicImports
 * @property {readonly string[]} modules Paths from the root of what went into it.
 */

/**
 * Where the build puts what is hosted: a folder named by the version. Ends the process where it is not built.
 *
 * @returns {string}
 */
export function hostedFolder() {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'packages/embed/package.json'), 'utf8'));
  const folder = join(ROOT, 'packages/embed/dist', version);
  if (!existsSync(join(folder, 'manifest.json'))) {
    console.error(`${relative(ROOT, folder)} is not built: npm run build`);
    process.exit(1);
  }
  return folder;
}

/**
 * All files below a folder, as paths below it, sorted.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/**
 * The scripts of the folder.
 *
 * @param {string} folder
 * @returns {readonly Chunk[]}
 */
export const readManifest = folder => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

/**
 * A hash of every file, by path.
 *
 * @param {string} folder
 * @returns {Map<string, string>}
 */
export function hashes(folder) {
  /** @param {string} file */
  const hash = file =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return new Map(filesBelow(folder).map(file => [file, hash(file)]));
}
