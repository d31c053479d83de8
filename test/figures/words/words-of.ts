import { LANGS, type Lang } from '@uncac-figures/figures';

/**
 * What the module of words in each language exports by the name.
 *
 * @example await wordsOf<DrawingWords>(lang => `words/drawing.${lang}`, 'drawingWords')
 */
export async function wordsOf<T>(
  module: (lang: Lang) => string,
  name: string,
): Promise<Readonly<Record<Lang, T>>> {
  const loaded = LANGS.map(async lang => {
    const exported = (await import(`@uncac-figures/figures/${module(lang)}`)) as Record<string, T>;
    return [lang, exported[name]];
  });
  return Object.fromEntries(await Promise.all(loaded)) as Record<Lang, T>;
}
