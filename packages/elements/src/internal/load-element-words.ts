import type { ElementWords, Lang } from '@uncac-figures/figures';

const words: Readonly<Record<Lang, () => Promise<{ readonly elementWords: ElementWords }>>> = {
  ar: () => import('@uncac-figures/figures/words/element.ar'),
  zh: () => import('@uncac-figures/figures/words/element.zh'),
  en: () => import('@uncac-figures/figures/words/element.en'),
  fr: () => import('@uncac-figures/figures/words/element.fr'),
  ru: () => import('@uncac-figures/figures/words/element.ru'),
  es: () => import('@uncac-figures/figures/words/element.es'),
};

/** The words of one language for what an element draws, fetched when it draws. */
export async function loadElementWords(lang: Lang): Promise<ElementWords> {
  return (await words[lang]()).elementWords;
}
