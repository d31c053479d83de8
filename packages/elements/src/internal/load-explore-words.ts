import type { ExploreWords, Lang } from '@uncac-figures/figures';

const words: Readonly<Record<Lang, () => Promise<{ readonly exploreWords: ExploreWords }>>> = {
  ar: () => import('@uncac-figures/figures/words/explore.ar'),
  zh: () => import('@uncac-figures/figures/words/explore.zh'),
  en: () => import('@uncac-figures/figures/words/explore.en'),
  fr: () => import('@uncac-figures/figures/words/explore.fr'),
  ru: () => import('@uncac-figures/figures/words/explore.ru'),
  es: () => import('@uncac-figures/figures/words/explore.es'),
};

/** The words of one language that lie over a figure, fetched when the first figure stands. */
export async function loadExploreWords(lang: Lang): Promise<ExploreWords> {
  return (await words[lang]()).exploreWords;
}
