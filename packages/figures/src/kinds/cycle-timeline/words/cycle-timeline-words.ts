import type { CycleTimelineFacts } from '../facts.js';
import type { TimelineKinds } from '../options.js';
import type { CycleTimelineField, TimelineRow } from '../rows.js';
import type { Layout, MarkRole } from '../../../model/marks.js';

export interface EventWords {
  /** In the picture and the table: at most 28 characters. */
  readonly title: string;
  /** What happened, as a clause that the date follows. */
  readonly clause: string;
}

export interface TimelineShown {
  readonly first: number;
  readonly last: number;
  readonly events: number;
  readonly counts: number;
}

/** The years shown, where they are not all. */
export type YearsShown = readonly [first: number, last: number] | null;

export interface CycleTimelineWords {
  readonly title: (kinds: TimelineKinds, years: YearsShown) => string;
  /** With the stated counts where the figure shows them. */
  readonly finding: (facts: CycleTimelineFacts, counted: boolean) => string;
  /** How many events and counts the picture shows, and from which year to which; the table lists them. */
  readonly alt: (facts: CycleTimelineFacts, shown: TimelineShown) => string;
  readonly legend: readonly (readonly [role: MarkRole, text: string])[];
  /** January to December, in a letter or a number. */
  readonly months: readonly string[];
  /** Years without an event, as a line: "2006–2008". */
  readonly years: (first: number, last: number) => string;
  /** Above the stated counts. */
  readonly counts: string;
  /** Throws for an event without words. */
  readonly event: (row: TimelineRow, facts: CycleTimelineFacts) => EventWords;
  /** The date below the title; `cycle` starts say "from". */
  readonly pictureDate: (row: TimelineRow, layout: Layout) => string;
  /** A full sentence, beginning with the title. */
  readonly sentence: (row: TimelineRow, facts: CycleTimelineFacts) => string;
  readonly caption: string;
  readonly columns: Readonly<Record<CycleTimelineField, string>>;
  /** A document that has no symbol, and the place in a document. */
  readonly documents: Readonly<Record<string, string>>;
  readonly place: (document: string, paragraph: number | null, footnote: number | null) => string;
  readonly notes: readonly string[];
  readonly source: string;
}
