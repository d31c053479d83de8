import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/** Editors write a file in several steps, and several files at once. */
const MILLISECONDS = 60;

/**
 * Calls back when a file in one of the folders changes, once for changes that come together.
 *
 * @param {readonly string[]} folders Below the root.
 * @param {(file: string) => boolean} include
 * @param {(files: readonly string[]) => void} changed
 * @returns {{ stop: () => void }}
 */
export function watchFiles(folders, include, changed) {
  /** @type {Set<string>} */
  const files = new Set();
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const watchers = folders
    .filter(folder => existsSync(join(ROOT, folder)))
    .map(folder =>
      watch(join(ROOT, folder), { recursive: true }, (_, name) => {
        const file = `${folder}/${name}`.replaceAll('\\', '/');
        if (!name || !include(file)) return;
        files.add(file);
        clearTimeout(timer);
        timer = setTimeout(() => {
          const together = [...files];
          files.clear();
          changed(together);
        }, MILLISECONDS);
      }),
    );
  return {
    stop: () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
