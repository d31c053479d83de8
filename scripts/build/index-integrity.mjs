import { readFile } from 'node:fs/promises';
import { dataset } from '@uncac-figures/dataset/tables/index';
import { integrityOf } from '@uncac-figures/figures/compile';

const ID = 'virtual:uncac-index';

/**
 * Answers the module that tells a script the integrity of its index of files, and the version of the data in them.
 *
 * @param {URL} folder The hosted folder, with its last slash.
 * @returns {import('rollup').Plugin}
 */
export function indexIntegrity(folder) {
  return {
    name: 'index-integrity',
    resolveId: source => (source === ID ? `\0${ID}` : null),
    async load(source) {
      if (source !== `\0${ID}`) return null;
      const index = await readFile(new URL('index.json', folder), 'utf8');
      return [
        `export const INDEX_INTEGRITY = ${JSON.stringify(integrityOf(index))};`,
        `export const DATA_VERSION = ${JSON.stringify(dataset.version)};`,
      ].join('\n');
    },
  };
}
