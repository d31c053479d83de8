import type { ChapterId, Dataset, DatePrecision } from '@uncac-figures/dataset';

/** A cycle and the chapters of the Convention that it reviews. */
export interface CycleFacts {
  readonly cycle: number;
  readonly start: string;
  readonly startPrecision: DatePrecision;
  readonly chapters: readonly ChapterId[];
}

/** The numbers and dates in titles, findings and notes of the timeline. */
export interface CycleTimelineFacts {
  readonly cycles: readonly CycleFacts[];
  /** Notes verbales that asked for information: how many, and the years of the first and the last. */
  readonly requests: number;
  readonly firstRequest: number;
  readonly lastRequest: number;
  /** States that had provided information, and those with new information. */
  readonly stated: number;
  readonly updated: number;
  /** Of the stated, the States that the text in the data does not name. */
  readonly notItemised: number;
}

type Source = Pick<Dataset, 'events' | 'cycles' | 'chapters' | 'observations'>;

/**
 * Throws where the tables have no value for one of them, or where a cycle has an end: no source in the data states one.
 */
export function facts({ events, cycles, chapters, observations }: Source): CycleTimelineFacts {
  const value = (id: string): number => {
    const found = observations.find(observation => observation.id === id)?.value;
    if (found == null) throw new Error(`observations: no value for ${id}`);
    return found;
  };
  const ended = cycles.find(({ end }) => end !== null);
  if (ended) throw new Error(`cycles: ${ended.cycle} has an end, and is drawn without one`);
  const requests = events
    .filter(({ kind }) => kind === 'note-verbale')
    .map(({ date }) => Number(date.slice(0, 4)));
  return {
    cycles: cycles.map(({ cycle, start, startPrecision }) => ({
      cycle,
      start,
      startPrecision,
      chapters: chapters.filter(chapter => chapter.cycle === cycle).map(({ id }) => id),
    })),
    requests: requests.length,
    firstRequest: Math.min(...requests),
    lastRequest: Math.max(...requests),
    stated: value('stated-provided'),
    updated: value('stated-updated'),
    notItemised: value('derived-not-itemised'),
  };
}
