import { pageSections, PAGE_FIGURES, type PageFigure } from '@uncac-figures/embed/internal/page/page-figures';
import { SECTIONS } from '@uncac-figures/embed/internal/words/words';
import {
  aboutState,
  countrySummaryPicture,
  type CompiledFigure,
  type CountrySummaryStateWords,
  type ElementWords,
  type Lang,
} from '@uncac-figures/figures';
import { compileFigure, stateFacts } from '@uncac-figures/figures/compile';

/** The figures on the page of a State, in its order. */
export const FIGURES: readonly PageFigure[] = pageSections(SECTIONS, true).flatMap(id => PAGE_FIGURES[id]);

/** The elements of these figures without their prefix, each once. */
export const ELEMENTS: readonly string[] = [...new Set(FIGURES.map(({ element }) => element))];

/** What the figures on the page of a State say and show. */
export async function figuresOf(lang: Lang, iso3: string): Promise<readonly CompiledFigure[]> {
  const state = stateFacts(lang).find(facts => facts.iso3 === iso3);
  if (!state) throw new Error(`unknown State: ${iso3}`);
  const { countrySummaryState } = await words<{ countrySummaryState: CountrySummaryStateWords }>(
    `country-summary-state.${lang}`,
  );
  const { elementWords } = await words<{ elementWords: ElementWords }>(`element.${lang}`);
  return FIGURES.map(({ element, figure }) =>
    element === 'country-summary'
      ? aboutState(
          compileFigure({ element, figure: countrySummaryPicture(state), lang }),
          state,
          countrySummaryState,
          elementWords.groups,
        )
      : compileFigure({ element, figure, lang }),
  );
}

function words<T>(file: string): Promise<T> {
  return import(`@uncac-figures/figures/words/${file}`) as Promise<T>;
}
