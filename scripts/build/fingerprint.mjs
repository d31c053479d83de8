import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../system/files-below.mjs';

/**
 * One hash over the paths and bytes of files, alone or in folders. A path that leads nowhere counts as such.
 *
 * @param {string} root
 * @param {readonly string[]} paths Below the root.
 * @param {(path: string) => boolean} [include]
 * @returns {string}
 */
export function fingerprint(root, paths, include = () => true) {
  const files = paths.flatMap(path => {
    const full = join(root, path);
    return existsSync(full) && statSync(full).isDirectory()
      ? filesBelow(full).map(file => join(path, file))
      : [path];
  });
  const hash = createHash('sha256');
  for (const file of files.filter(include)) {
    const full = join(root, file);
    hash.update(`${file}\0`);
    hash.update(existsSync(full) ? createHash('sha256').update(readFileSync(full)).digest() : 'absent');
  }
  return hash.digest('hex');
}
