import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../system/files-below.mjs';
import { ROOT } from '../system/root.mjs';

/**
 * One script as rollup wrote it.
 *
 * @typedef {object} Chunk
 * @property {string} file
 * @property {readonly string[]} modules Paths, from the root, of the modules in it.
 */

/** Path of the hosted folder below the root, such as `packages/embed/dist/0.1.0`. */
export function hostedPath() {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'packages/embed/package.json'), 'utf8'));
  return `packages/embed/dist/${version}`;
}

/**
 * The hosted folder. Ends the process where it is not built.
 *
 * @returns {string}
 */
export function hostedFolder() {
  const folder = join(ROOT, hostedPath());
  if (!existsSync(join(folder, 'manifest.json'))) {
    console.error(`${hostedPath()} is not built: npm run build`);
    process.exit(1);
  }
  return folder;
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
