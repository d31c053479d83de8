import { readdir, readFile } from 'node:fs/promises';
import { dataset } from '@uncac-figures/dataset/tables/index';
import { integrityOf } from '@uncac-figures/figures/compile';

const ID = 'virtual:uncac-index';

/** The index of a language, such as `index.ar-u-nu-arab.json`: the first JSON file that a page fetches. */
const INDEX = /^index\.(.+)\.json$/;

/**
 * Answers the module that tells a script the integrity of its indexes of files by language tag, and the version of the
 * data in them.
 *
 * @param {URL} [folder] The hosted folder, with its last slash. Without it scripts take the indexes as they come.
 * @returns {import('rollup').Plugin}
 */
export function indexIntegrity(folder) {
  return {
    name: 'index-integrity',
    resolveId: source => (source === ID ? `\0${ID}` : null),
    async load(source) {
      if (source !== `\0${ID}`) return null;
      /** @type {Record<string, string>} */
      const integrity = {};
      for (const file of folder ? (await readdir(folder)).sort() : []) {
        const tag = INDEX.exec(file)?.[1];
        if (tag) integrity[tag] = integrityOf(await readFile(new URL(file, folder)));
      }
      return [
        `export const INDEX_INTEGRITY = ${JSON.stringify(integrity)};`,
        `export const DATA_VERSION = ${JSON.stringify(dataset.version)};`,
      ].join('\n');
    },
  };
}
