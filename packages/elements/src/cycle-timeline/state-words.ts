import type { CycleTimelineStateWords } from '@uncac-figures/figures';
import type { WordModules } from '../internal/load-words.js';

/** What the figures of this kind say about a State, fetched where one is named. */
export const stateWords: WordModules<{ readonly stateWords: CycleTimelineStateWords }> = {
  ar: () => import('@uncac-figures/figures/kinds/cycle-timeline/about-state/ar'),
  zh: () => import('@uncac-figures/figures/kinds/cycle-timeline/about-state/zh'),
  en: () => import('@uncac-figures/figures/kinds/cycle-timeline/about-state/en'),
  fr: () => import('@uncac-figures/figures/kinds/cycle-timeline/about-state/fr'),
  ru: () => import('@uncac-figures/figures/kinds/cycle-timeline/about-state/ru'),
  es: () => import('@uncac-figures/figures/kinds/cycle-timeline/about-state/es'),
};
