import { randomUUID } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';

/**
 * Writes a file that others may read or write at the same time: they find the whole of it, or nothing.
 *
 * @param {string} file
 * @param {Uint8Array} content
 */
export async function writeWhole(file, content) {
  const part = `${file}.${randomUUID()}`;
  await writeFile(part, content);
  await rename(part, file);
}
