import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../system/files-below.mjs';

/** What the compiler writes for `src/a/b.ts`: `dist/a/b.js`, `dist/a/b.d.ts` and their maps. */
const COMPILED = /(\.d\.ts|\.js)(\.map)?$/;

/**
 * Removes compiled files whose source is gone, so that no tarball has them. Folders such as `dist/0.1.0`, which are not
 * compiled, are left alone.
 *
 * @param {string} folder Of a package.
 * @returns {readonly string[]} Paths of what was removed, below `dist`.
 */
export function removeOrphans(folder) {
  const orphans = filesBelow(join(folder, 'dist')).filter(
    file =>
      COMPILED.test(file) &&
      !/^\d/.test(file) &&
      !file.endsWith('.css.d.ts') &&
      !existsSync(join(folder, 'src', file.replace(COMPILED, '.ts'))),
  );
  for (const file of orphans) rmSync(join(folder, 'dist', file));
  return orphans;
}
