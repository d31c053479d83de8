import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../system/files-below.mjs';

/**
 * Text of each file that a build reads, by its path below the root, with `/`: the files in `paths`, and the modules,
 * JSON files, style sheets and SVG files in its folders.
 *
 * @param {string} root
 * @param {readonly string[]} paths
 * @returns {ReadonlyMap<string, string>}
 */
export function readInputs(root, paths) {
  const files = paths.flatMap(path =>
    statSync(join(root, path)).isDirectory()
      ? filesBelow(join(root, path))
          .map(file => `${path}/${file.replaceAll('\\', '/')}`)
          .filter(file => /\.(m?js|json|css|svg)$/.test(file))
      : [path],
  );
  return new Map(files.map(file => [file, readFileSync(join(root, file), 'utf8')]));
}
