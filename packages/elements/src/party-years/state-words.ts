import type { ByEdition, EditionDays, StateWords } from '@uncac-figures/figures';
import type { WordModules } from '../internal/load-words.js';

/** The words of this kind of figure about a State, fetched where a State is named. */
export const stateWords: WordModules<{ readonly stateWords: ByEdition<StateWords, EditionDays> }> = {
  ar: () => import('@uncac-figures/figures/kinds/party-years/about-state/ar'),
  zh: () => import('@uncac-figures/figures/kinds/party-years/about-state/zh'),
  en: () => import('@uncac-figures/figures/kinds/party-years/about-state/en'),
  fr: () => import('@uncac-figures/figures/kinds/party-years/about-state/fr'),
  ru: () => import('@uncac-figures/figures/kinds/party-years/about-state/ru'),
  es: () => import('@uncac-figures/figures/kinds/party-years/about-state/es'),
};
