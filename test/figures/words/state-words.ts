import type { Lang, StateWords } from '@uncac-figures/figures';
import { stateWords as categoryMatrix } from '@uncac-figures/figures/kinds/category-matrix/about-state/index';
import { stateWords as cycleTimeline } from '@uncac-figures/figures/kinds/cycle-timeline/about-state/index';
import { stateWords as partyYears } from '@uncac-figures/figures/kinds/party-years/about-state/index';
import { stateWords as regionBars } from '@uncac-figures/figures/kinds/region-bars/about-state/index';

/** The sentences about a State, by kind of figure and language: all kinds but the summary, which has lines. */
export const STATE_WORDS: Readonly<
  Record<
    'region-bars' | 'cycle-timeline' | 'party-years' | 'category-matrix',
    Readonly<Record<Lang, StateWords>>
  >
> = {
  'region-bars': regionBars,
  'cycle-timeline': cycleTimeline,
  'party-years': partyYears,
  'category-matrix': categoryMatrix,
};
