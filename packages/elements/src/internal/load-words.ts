import type { ElementWords, ExploreWords, Lang } from '@uncac-figures/figures';

const exploring: Readonly<Record<Lang, () => Promise<{ readonly exploreWords: ExploreWords }>>> = {
  ar: () => import('@uncac-figures/figures/words/explore.ar'),
  en: () => import('@uncac-figures/figures/words/explore.en'),
};
const drawing: Readonly<Record<Lang, () => Promise<{ readonly elementWords: ElementWords }>>> = {
  ar: () => import('@uncac-figures/figures/words/element.ar'),
  en: () => import('@uncac-figures/figures/words/element.en'),
};

/** The words of one language that lie over a figure, fetched when the first figure stands. */
export async function loadExploreWords(lang: Lang): Promise<ExploreWords> {
  return (await exploring[lang]()).exploreWords;
}

/** The words of one language for what an element draws, fetched when it draws. */
export async function loadElementWords(lang: Lang): Promise<ElementWords> {
  return (await drawing[lang]()).elementWords;
}
