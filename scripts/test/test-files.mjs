import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../system/files-below.mjs';
import { ROOT } from '../system/root.mjs';
import { PARTS } from './parts.mjs';

/**
 * @typedef {object} TestFile
 * @property {string} part Such as `figures`.
 * @property {string} name Such as `figures/themes`.
 * @property {string} source Such as `test/figures/themes.test.ts`.
 * @property {string} runs What the runner is given: the compiled file, or the source where that is a `.mjs`.
 * @property {readonly import('./parts.mjs').Need[]} needs
 */

const TEST = /(\.chromium)?\.test\.(ts|mjs)$/;

/**
 * Every test file, part by part.
 *
 * @returns {readonly TestFile[]}
 */
export function testFiles() {
  return Object.entries(PARTS).flatMap(([part, { needs = [], files = {} }]) =>
    filesBelow(join(ROOT, 'test', part))
      .filter(file => TEST.test(file))
      .map(file => {
        const name = file.replaceAll('\\', '/').replace(TEST, '');
        return {
          part,
          name: `${part}/${name}`,
          source: `test/${part}/${file}`,
          runs: file.endsWith('.ts')
            ? `build/test/${part}/${file.replace(/ts$/, 'js')}`
            : `test/${part}/${file}`,
          needs: files[name] ?? needs,
        };
      }),
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
