import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../system/files-below.mjs';
import { ROOT } from '../system/root.mjs';

/**
 * The test files of one part, as they run: those written in TypeScript where the compiler puts them, `.mjs` in place.
 *
 * @param {string} part
 * @returns {string[]}
 */
export function compiledTests(part) {
  return filesBelow(join(ROOT, 'test', part))
    .filter(file => /\.test\.(ts|mjs)$/.test(file))
    .map(file =>
      file.endsWith('.ts') ? `build/test/${part}/${file.replace(/ts$/, 'js')}` : `test/${part}/${file}`,
    );
}

/** Removes compiled files whose source is gone, so that no deleted test runs on. */
export function removeOrphans() {
  for (const file of filesBelow(join(ROOT, 'build/test'))) {
    const source = file.replace(/\.js(\.map)?$|\.d\.ts(\.map)?$/, '.ts');
    if (source.endsWith('.ts') && !existsSync(join(ROOT, 'test', source)))
      rmSync(join(ROOT, 'build/test', file));
  }
}
