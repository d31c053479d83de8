import type { ByEdition, EditionDays } from '@uncac-figures/figures';
import { pageSections, PAGE_FIGURES, type PageFigure } from '@uncac-figures/embed/internal/page/page-figures';
import { SECTIONS } from '@uncac-figures/embed/internal/words/words';
import {
  countrySummaryPicture,
  sayOfState,
  type CountrySummaryStateWords,
  type DrawnFigure,
  type Lang,
} from '@uncac-figures/figures';
import { compileFigure, stateFacts } from '@uncac-figures/figures/compile';

/** The figures on the page of a State, in its order. */
export const FIGURES: readonly PageFigure[] = pageSections(SECTIONS, true).flatMap(id => PAGE_FIGURES[id]);

/** Selector of the figures of a type, such as `region-bars`, each in its tag or without one. */
export const figureOf = (type: string, figure = ''): string =>
  `:is(uncac-${type}:has(> figure[data-uncac*="/${figure}"]), figure[data-uncac*="/${type}/${figure}"])`;

/** The elements of these figures without their prefix, each once. */
export const ELEMENTS: readonly string[] = [...new Set(FIGURES.map(({ element }) => element))];

/** What the figures on the page of a State say and show. */
export async function figuresOf(lang: Lang, iso3: string): Promise<readonly DrawnFigure[]> {
  const state = stateFacts(lang).find(facts => facts.iso3 === iso3);
  if (!state) throw new Error(`unknown State: ${iso3}`);
  const { stateWords } = (await import(
    `@uncac-figures/figures/kinds/country-summary/about-state/${lang}`
  )) as { stateWords: ByEdition<CountrySummaryStateWords, EditionDays> };
  return FIGURES.map(({ element, figure }) =>
    element === 'country-summary'
      ? sayOfState(compileFigure({ element, figure: countrySummaryPicture(state), lang }), state, stateWords)
      : compileFigure({ element, figure, lang }),
  );
}
