import { dataset } from '@uncac-figures/dataset/tables/index';
import { LANGS, langTag, DIGITS, matchDigits, type Lang } from '@uncac-figures/figures';
import type { HostedFile } from './hosted-file.js';
import { hostedUnits } from './hosted-units.js';
import { integrityIndex } from './integrity-index.js';

/**
 * The indexes with the integrity of files that scripts fetch, in steps, so that a page fetches few of them:
 * `index.ar.json` has that of the States, of their spellings, of the measures, and of `region-bars/index.ar.json`, which
 * has that of each figure of the kind. The script has that of `index.ar.json`. `textOf` gives the text of a file that is
 * made already.
 */
export function indexFiles(
  textOf: (path: string) => string,
  langs: readonly Lang[] = LANGS,
): readonly HostedFile[] {
  return langs.flatMap(lang => {
    const kinds = hostedUnits([lang]).map(({ element }) => element);
    return tags(lang).map(tag => {
      const paths = [
        `states.${lang}.json`,
        'spellings.json',
        `measures.${lang}.json`,
        ...kinds.map(kind => `${kind}/index.${tag}.json`),
      ];
      const files = integrityIndex(paths.map(path => [path, textOf(path)]));
      return { path: `index.${tag}.json`, text: JSON.stringify({ version: dataset.version, files }) };
    });
  });
}

/** `ar` and `ar-u-nu-arab`: the language in each digits that it has. */
function tags(lang: Lang): readonly string[] {
  const digits = DIGITS.map(each => matchDigits(`${lang}-u-nu-${each}`));
  return [...new Set(digits.map(each => langTag({ lang, digits: each })))];
}
