import type { EditionRow, EventKind } from '@uncac-figures/dataset';
import { editions } from '@uncac-figures/dataset/tables/editions';

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

/** The years of an edition between which a timeline can span. */
export type TimelineEdition = Pick<EditionRow, 'timelineFrom' | 'providedSince' | 'earlierUntil' | 'newTo'>;

/**
 * First year shown: that of the Convention, or that from which information is counted. Last year shown: that of the
 * report, or that of the one before it. The first of each is the default. No value is in both, so that the parts of a
 * name such as `cycles.2015.2019` can be told apart.
 */
export const timelineYears = ({ timelineFrom, providedSince, earlierUntil, newTo }: TimelineEdition) => ({
  from: [String(timelineFrom), String(providedSince)],
  to: [String(newTo), String(earlierUntil)],
});

const shown = shownEdition();

function shownEdition(): TimelineEdition {
  const edition = editions.at(-1);
  if (!edition) throw new Error('editions: no row');
  return edition;
}

/** The years of the edition that is shown. */
export const TIMELINE_YEARS = timelineYears(shown);

export interface CycleTimelineOptions {
  readonly figure: CycleTimelineFigure;
  readonly kinds: TimelineKinds;
  readonly from: string;
  readonly to: string;
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
export function allCycleTimelines(edition: TimelineEdition = shown): readonly CycleTimelineOptions[] {
  const years = timelineYears(edition);
  return CYCLE_TIMELINE_FIGURES.flatMap(figure =>
    TIMELINE_KINDS.flatMap(kinds =>
      years.from.flatMap(from => years.to.map(to => ({ figure, kinds, from, to }))),
    ),
  );
}

/** `cycles`, `cycles.requests`, `cycles.requests.2015.2019`: the options that are not the default. */
export function cycleTimelineName(
  { figure, kinds, from, to }: CycleTimelineOptions,
  edition: TimelineEdition = shown,
): string {
  const years = timelineYears(edition);
  return [
    figure,
    kinds === TIMELINE_KINDS[0] ? '' : kinds,
    from === years.from[0] ? '' : from,
    to === years.to[0] ? '' : to,
  ]
    .filter(Boolean)
    .join('.');
}
