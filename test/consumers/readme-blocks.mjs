import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/system/root.mjs';

/**
 * Code blocks of README.md of one language, in order.
 *
 * @param {string} language Such as `ts`.
 */
export function readmeBlocks(language) {
  const text = readFileSync(join(ROOT, 'README.md'), 'utf8');
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , block]) => block ?? '');
}
