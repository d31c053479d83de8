import type { DatePrecision, EventKind } from '@uncac-figures/dataset';

/** One event, or one count that the report states. Rows are in the order of the picture, from the top. */
export interface TimelineRow {
  /** The event's id, or the observation's. */
  readonly row: string;
  readonly kind: EventKind | 'count';
  /** Number of the resolution, the note verbale, the report or the session, as it is written. */
  readonly number: string | null;
  readonly session: number | null;
  readonly year: number;
  /** `2003-10-31`, `2015-11`, `2009`, or two days with a slash between. */
  readonly date: string;
  readonly precision: DatePrecision;
  /** Begin and end as parts of the year, from 0 to 1, each month being a twelfth. For a day both are its middle. */
  readonly from: number;
  readonly to: number;
  /** Of a count: States. */
  readonly value: number | null;
  /** The cycle that starts, or that the count is about. */
  readonly cycle: number | null;
  /** The source: id of the document, and the place in it. */
  readonly document: string;
  readonly paragraph: number | null;
  readonly footnote: number | null;
  /** Id of the document that the event brought. */
  readonly subject: string | null;
}

/** Fields of the table: the headers of the CSV file. */
export type CycleTimelineField = 'event' | 'date' | 'states' | 'source';
