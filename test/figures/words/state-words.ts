import { LANGS, type ByEdition, type EditionDays, type Lang, type StateWords } from '@uncac-figures/figures';
import { stateWords as categoryMatrix } from '@uncac-figures/figures/kinds/category-matrix/about-state/index';
import { stateWords as cycleTimeline } from '@uncac-figures/figures/kinds/cycle-timeline/about-state/index';
import { stateWords as partyYears } from '@uncac-figures/figures/kinds/party-years/about-state/index';
import { stateWords as regionBars } from '@uncac-figures/figures/kinds/region-bars/about-state/index';
import { editionIn } from './edition.js';

/** The sentences about a State, by kind of figure and language: all kinds but the summary, which has lines. */
export const STATE_WORDS: Readonly<
  Record<
    'region-bars' | 'cycle-timeline' | 'party-years' | 'category-matrix',
    Readonly<Record<Lang, StateWords>>
  >
> = {
  'region-bars': ofEdition(regionBars),
  'cycle-timeline': ofEdition(cycleTimeline),
  'party-years': ofEdition(partyYears),
  'category-matrix': ofEdition(categoryMatrix),
};

/** Words of each language, of the edition that is shown. */
export function ofEdition<Words>(
  words: Readonly<Record<Lang, ByEdition<Words, EditionDays>>>,
): Readonly<Record<Lang, Words>> {
  return Object.fromEntries(LANGS.map(lang => [lang, words[lang](editionIn(lang))])) as Record<Lang, Words>;
}
