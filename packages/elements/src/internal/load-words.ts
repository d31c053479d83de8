import type { ElementWords, Lang } from '@uncac-figures/figures';

const modules: Readonly<Record<Lang, () => Promise<{ readonly elementWords: ElementWords }>>> = {
  ar: () => import('@uncac-figures/figures/words/element.ar'),
  en: () => import('@uncac-figures/figures/words/element.en'),
};

/** The words of one language, fetched when the first figure needs them. */
export async function loadWords(lang: Lang): Promise<ElementWords> {
  return (await modules[lang]()).elementWords;
}
