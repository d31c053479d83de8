import { LANGS, type CycleTimelineStateWords, type ElementWords, type Lang } from '@uncac-figures/figures';

/** What a words module of each language exports by the name. */
async function wordsOf<T>(module: string, name: string): Promise<Readonly<Record<Lang, T>>> {
  const loaded = LANGS.map(async lang => {
    const { [name]: words } = (await import(`@uncac-figures/figures/words/${module}.${lang}`)) as Record<
      string,
      T
    >;
    return [lang, words];
  });
  return Object.fromEntries(await Promise.all(loaded)) as Record<Lang, T>;
}

export const ELEMENT_WORDS = await wordsOf<ElementWords>('element', 'elementWords');
export const STATE_LINE_WORDS = await wordsOf<CycleTimelineStateWords>(
  'cycle-timeline-state',
  'cycleTimelineState',
);
