import { posix } from 'node:path';

const KIND = /\/kinds\/([\w-]+)\//;
const LANG = /[/.](ar|zh|en|fr|ru|es)\.js$/;
const IMPORTED = /\b(?:from|import) '(\.[^']+)'/g;

/**
 * Paths of the files that the figures of one kind in one language are made of: all files, but those whose path names
 * another kind (`kinds/party-years/rows.js`) or another language (`words/es.js`, `tables/terms.es.js`). Where a module of
 * a kind imports one of another, as the summary does of the region bars, that kind counts too; and so do languages.
 *
 * @param {ReadonlyMap<string, string>} files Text of every file, by its path with `/`.
 * @param {{ element: string, lang: string }} unit
 * @returns {readonly string[]}
 */
export function unitInputs(files, { element, lang }) {
  const paths = [...files.keys()];
  const kinds = reachable(element, KIND, files);
  const langs = reachable(lang, LANG, files);
  return paths.filter(path => isOf(kinds, KIND, path) && isOf(langs, LANG, path));
}

/**
 * Whether a path names one of some kinds or languages, or none at all.
 *
 * @param {ReadonlySet<string>} names
 * @param {RegExp} pattern Finds the name in a path.
 * @param {string} path
 */
function isOf(names, pattern, path) {
  const name = pattern.exec(path)?.[1];
  return name === undefined || names.has(name);
}

/**
 * A kind with those that its modules import, or a language with those that its modules do.
 *
 * @param {string} first
 * @param {RegExp} pattern Finds the name in a path.
 * @param {ReadonlyMap<string, string>} files
 * @returns {ReadonlySet<string>}
 */
function reachable(first, pattern, files) {
  const names = new Set([first]);
  for (const name of names) {
    for (const [path, text] of files) {
      if (pattern.exec(path)?.[1] !== name) continue;
      for (const [, to = ''] of text.matchAll(IMPORTED)) {
        const other = pattern.exec(posix.join(posix.dirname(path), to))?.[1];
        if (other) names.add(other);
      }
    }
  }
  return names;
}
