import type { CycleTimelineStateWords, Lang } from '@uncac-figures/figures';
import type { StateMark } from '../internal/state-mark.js';

const words: Readonly<Record<Lang, () => Promise<{ readonly cycleTimelineState: CycleTimelineStateWords }>>> =
  {
    ar: () => import('@uncac-figures/figures/words/cycle-timeline-state.ar'),
    zh: () => import('@uncac-figures/figures/words/cycle-timeline-state.zh'),
    en: () => import('@uncac-figures/figures/words/cycle-timeline-state.en'),
    fr: () => import('@uncac-figures/figures/words/cycle-timeline-state.fr'),
    ru: () => import('@uncac-figures/figures/words/cycle-timeline-state.ru'),
    es: () => import('@uncac-figures/figures/words/cycle-timeline-state.es'),
  };

/** What draws a State's line, and its words in one language: fetched where a timeline marks a State. */
export async function loadStateLine(lang: Lang): Promise<StateMark> {
  const [{ stateLine }, { cycleTimelineState }] = await Promise.all([
    import('./state-line.js'),
    words[lang](),
  ]);
  return stateLine(cycleTimelineState);
}
