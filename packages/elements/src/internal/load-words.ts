import type { ElementWords, ExploreWords, Lang } from '@uncac-figures/figures';

const exploring: Readonly<Record<Lang, () => Promise<{ readonly exploreWords: ExploreWords }>>> = {
  ar: () => import('@uncac-figures/figures/words/explore.ar'),
  zh: () => import('@uncac-figures/figures/words/explore.zh'),
  en: () => import('@uncac-figures/figures/words/explore.en'),
  fr: () => import('@uncac-figures/figures/words/explore.fr'),
  ru: () => import('@uncac-figures/figures/words/explore.ru'),
  es: () => import('@uncac-figures/figures/words/explore.es'),
};
const drawing: Readonly<Record<Lang, () => Promise<{ readonly elementWords: ElementWords }>>> = {
  ar: () => import('@uncac-figures/figures/words/element.ar'),
  zh: () => import('@uncac-figures/figures/words/element.zh'),
  en: () => import('@uncac-figures/figures/words/element.en'),
  fr: () => import('@uncac-figures/figures/words/element.fr'),
  ru: () => import('@uncac-figures/figures/words/element.ru'),
  es: () => import('@uncac-figures/figures/words/element.es'),
};

/** The words of one language that lie over a figure, fetched when the first figure stands. */
export async function loadExploreWords(lang: Lang): Promise<ExploreWords> {
  return (await exploring[lang]()).exploreWords;
}

/** The words of one language for what an element draws, fetched when it draws. */
export async function loadElementWords(lang: Lang): Promise<ElementWords> {
  return (await drawing[lang]()).elementWords;
}
