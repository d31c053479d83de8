import { LANGS, type Lang } from '@uncac-figures/figures';
import type { HostedFile } from './hosted-file.js';
import { hostedUnits } from './hosted-units.js';
import { indexFiles } from './index-files.js';
import { sharedFiles } from './shared-files.js';
import { unitFiles } from './unit-files.js';
import { unitPictures, type HostedPicture } from './unit-pictures.js';

/**
 * Every hosted file of text that is made of data: each figure in its forms, the legends' keys, the themes, the States,
 * and the indexes. `base` is the address at which the folder is answered; the fragments name their files by it. `langs`
 * are the languages of the figures.
 */
export function hostedFiles(base: string, langs: readonly Lang[] = LANGS): readonly HostedFile[] {
  const files = [...hostedUnits(langs).flatMap(unit => unitFiles(unit, base)), ...sharedFiles()];
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const textOf = (path: string): string => {
    const text = texts.get(path);
    if (text === undefined) throw new Error(`no hosted file is named ${path}`);
    return text;
  };
  return [...files, ...indexFiles(textOf, langs)];
}

/** Every PNG file of the hosted folder: each figure to take away, in each language. */
export function hostedPictures(): readonly HostedPicture[] {
  return hostedUnits().flatMap(unitPictures);
}
