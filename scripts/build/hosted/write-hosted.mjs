import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../../system/root.mjs';
import { hostedPath } from '../hosted-folder.mjs';

const HOSTED = hostedPath();

/**
 * Writes a file of the hosted folder. Answers its path below the root.
 *
 * @param {string} path In the folder.
 * @param {string | Uint8Array} content
 */
export function writeHosted(path, content) {
  const file = join(ROOT, HOSTED, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return `${HOSTED}/${path}`;
}
