import type { EventKind } from '@uncac-figures/dataset';

/** The figures that the timeline can show. */
export const CYCLE_TIMELINE_FIGURES = ['cycles'] as const;
export type CycleTimelineFigure = (typeof CYCLE_TIMELINE_FIGURES)[number];

/**
 * The kinds of events that are shown beside the starts of the cycles, which are always shown. `requests`: the notes
 * verbales. `reports`: those of the series, with the counts that the last one states. `decisions`: resolutions,
 * decisions, sessions and declarations. The first is the default.
 */
export const TIMELINE_KINDS = ['all', 'convention', 'requests', 'reports', 'decisions'] as const;
export type TimelineKinds = (typeof TIMELINE_KINDS)[number];

/** First year shown: that of the Convention, or that in which the second cycle started. */
export const TIMELINE_FROM = ['2003', '2015'] as const;
export type TimelineFrom = (typeof TIMELINE_FROM)[number];

/**
 * Last year shown: that of the report, or that of the one before it. No value is in two options, so that the parts of a
 * name such as `cycles.2015.2019` can be told apart.
 */
export const TIMELINE_TO = ['2021', '2019'] as const;
export type TimelineTo = (typeof TIMELINE_TO)[number];

export interface CycleTimelineOptions {
  readonly figure: CycleTimelineFigure;
  readonly kinds: TimelineKinds;
  readonly from: TimelineFrom;
  readonly to: TimelineTo;
}

/** The kinds of events behind each value; the counts that the report states go with the reports. */
export const EVENT_KINDS_OF: Readonly<Record<TimelineKinds, readonly EventKind[]>> = {
  all: ['convention', 'resolution', 'decision', 'cycle', 'note-verbale', 'report', 'session', 'declaration'],
  convention: ['convention', 'cycle'],
  requests: ['note-verbale', 'cycle'],
  reports: ['report', 'cycle'],
  decisions: ['resolution', 'decision', 'session', 'declaration', 'cycle'],
};

/** Every figure with every value of its options. */
export function allCycleTimelines(): readonly CycleTimelineOptions[] {
  return CYCLE_TIMELINE_FIGURES.flatMap(figure =>
    TIMELINE_KINDS.flatMap(kinds =>
      TIMELINE_FROM.flatMap(from => TIMELINE_TO.map(to => ({ figure, kinds, from, to }))),
    ),
  );
}

/** `cycles`, `cycles.requests`, `cycles.requests.2015.2019`: the options that are not the default. */
export function cycleTimelineName({ figure, kinds, from, to }: CycleTimelineOptions): string {
  return [
    figure,
    kinds === TIMELINE_KINDS[0] ? '' : kinds,
    from === TIMELINE_FROM[0] ? '' : from,
    to === TIMELINE_TO[0] ? '' : to,
  ]
    .filter(Boolean)
    .join('.');
}
