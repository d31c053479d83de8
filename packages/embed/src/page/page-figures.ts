import type { RenderRequest } from '@uncac-figures/figures/compile';
import type { SectionId } from '../words/words.js';

/** A figure as a section asks for it. */
export interface PageFigure extends Pick<RenderRequest, 'element' | 'figure'> {
  /** Shown without the State, also on a page about one: its source names no State. */
  readonly withoutState?: true;
}

/** The figures of each section of a country profile, in the order of the page. */
export const PAGE_FIGURES: Readonly<Record<SectionId, readonly PageFigure[]>> = {
  summary: [{ element: 'country-summary' }],
  provided: [
    { element: 'region-bars', figure: 'provided' },
    { element: 'region-bars', figure: 'updated' },
  ],
  measures: [
    { element: 'category-matrix', figure: 'types' },
    { element: 'category-matrix', figure: 'stage', withoutState: true },
    { element: 'category-matrix', figure: 'prompts', withoutState: true },
  ],
  cycles: [
    { element: 'cycle-timeline', figure: 'cycles' },
    { element: 'region-bars', figure: 'summaries', withoutState: true },
  ],
  published: [
    { element: 'region-bars', figure: 'published-1', withoutState: true },
    { element: 'region-bars', figure: 'published-2', withoutState: true },
  ],
  parties: [
    { element: 'region-bars', figure: 'parties' },
    { element: 'party-years', figure: 'joined' },
  ],
};

/** The sections of the page about one State, or about all of them: a summary is about one. */
export function pageSections(ids: readonly SectionId[], aboutOne: boolean): readonly SectionId[] {
  return ids.filter(id => aboutOne || id !== 'summary');
}
