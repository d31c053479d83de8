import { aboutState, type CountrySummaryStateWords, type Lang } from '@uncac-figures/figures';
import type { FigureAbout } from '../internal/figure-request.js';

const words: Readonly<
  Record<Lang, () => Promise<{ readonly countrySummaryState: CountrySummaryStateWords }>>
> = {
  ar: () => import('@uncac-figures/figures/words/country-summary-state.ar'),
  zh: () => import('@uncac-figures/figures/words/country-summary-state.zh'),
  en: () => import('@uncac-figures/figures/words/country-summary-state.en'),
  fr: () => import('@uncac-figures/figures/words/country-summary-state.fr'),
  ru: () => import('@uncac-figures/figures/words/country-summary-state.ru'),
  es: () => import('@uncac-figures/figures/words/country-summary-state.es'),
};

/** What a summary says about a State, with its words: loaded only to draw one. */
export const sayAboutState: FigureAbout['say'] = async lang => {
  const { countrySummaryState } = await words[lang]();
  return (compiled, facts, { groups }) => aboutState(compiled, facts, countrySummaryState, groups);
};
