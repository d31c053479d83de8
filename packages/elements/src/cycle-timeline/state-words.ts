import type { ByEdition, EditionDays, CycleTimelineStateWords } from '@uncac-figures/figures';
import type { WordModules } from '../internal/load-words.js';

/** The words of this kind of figure about a State, fetched where a State is named. */
export const stateWords: WordModules<{
  readonly stateWords: ByEdition<CycleTimelineStateWords, EditionDays>;
}> = {
  ar: () => import('@uncac-figures/figures/kinds/cycle-timeline/about-state/ar'),
  zh: () => import('@uncac-figures/figures/kinds/cycle-timeline/about-state/zh'),
  en: () => import('@uncac-figures/figures/kinds/cycle-timeline/about-state/en'),
  fr: () => import('@uncac-figures/figures/kinds/cycle-timeline/about-state/fr'),
  ru: () => import('@uncac-figures/figures/kinds/cycle-timeline/about-state/ru'),
  es: () => import('@uncac-figures/figures/kinds/cycle-timeline/about-state/es'),
};
