import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/system/root.mjs';

/**
 * The texts of all blocks of a README, which has to have blocks of these languages, in this order, and no others.
 *
 * @param {string} file From the root, such as `packages/embed/README.md`.
 * @param {string} languages Such as `sh html`.
 */
export function readmeBlocks(file, languages) {
  const blocks = [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)];
  assert.equal(blocks.map(([, language]) => language).join(' '), languages, `blocks of ${file}`);
  return blocks.map(([, , text = '']) => text);
}
