import { escape, from, op } from 'arquero';
import type { ColumnTable } from 'arquero';
import type { Dataset, EventRow, ObservationRow } from '@uncac-figures/dataset';
import type { CycleTimelineOptions } from './options.js';
import { EVENT_KINDS_OF } from './options.js';
import type { TimelineRow } from './rows.js';
import { yearShare } from './year-share.js';

type Source = Pick<Dataset, 'events' | 'observations'>;

/** The counts that the report states for the month of the edition, in the order of the picture. */
const STATED = ['stated-summaries-1', 'stated-summaries-2', 'stated-provided', 'stated-updated'];

/** The years and kinds asked for: events in the order of their table, and the stated counts where their date falls. */
export function transform(dataset: Source, options: CycleTimelineOptions): readonly TimelineRow[] {
  const { kinds, from: first, to: last } = options;
  const inYears = escape((d: TimelineRow) => d.year >= Number(first) && d.year <= Number(last));
  const known = new Set<string>(EVENT_KINDS_OF[kinds]);
  const events = from([...dataset.events])
    .derive({ place: op.row_number() })
    .filter(escape((d: EventRow) => known.has(d.kind)));
  const counts = kinds === 'all' || kinds === 'reports' ? stated(dataset) : [];
  const table = counts.length ? located(events).concat(from(counts)) : located(events);
  return table
    .filter(inYears)
    .orderby('place')
    .select(...COLUMNS)
    .objects() as TimelineRow[];
}

const COLUMNS = [
  ...['row', 'kind', 'number', 'session', 'year', 'date', 'precision', 'from', 'to', 'value', 'cycle'],
  ...['document', 'paragraph', 'footnote', 'subject'],
];

function located(events: ColumnTable): ColumnTable {
  return events.rename({ id: 'row', datePrecision: 'precision' }).derive({
    year: escape((d: TimelineRow) => Number(d.date.slice(0, 4))),
    from: escape((d: TimelineRow) => yearShare(d.date, d.precision).from),
    to: escape((d: TimelineRow) => yearShare(d.date, d.precision).to),
    value: () => null,
    cycle: escape((d: TimelineRow) => (d.kind === 'cycle' ? Number(d.number) : null)),
  });
}

/**
 * The counts, placed after the last event up to their date. A fraction keeps their own order: after event 12 they have
 * the places 12.2, 12.4, 12.6 and 12.8.
 */
function stated({ events, observations }: Source) {
  return STATED.map((id, index): TimelineRow & { readonly place: number } => {
    const count = observations.find(observation => observation.id === id);
    if (count?.value == null || count.document === null) throw new Error(`observations: no value for ${id}`);
    const before = events.filter(({ date }) => date.slice(0, count.asOf.length) <= count.asOf).length;
    return { ...countRow(count, count.document), place: before + (index + 1) / (STATED.length + 1) };
  });
}

function countRow(count: ObservationRow, document: string): TimelineRow {
  const { id, asOf, asOfPrecision, value, cycle, paragraph, footnote } = count;
  return {
    ...{ row: id, kind: 'count', number: null, session: null, subject: null },
    year: Number(asOf.slice(0, 4)),
    date: asOf,
    precision: asOfPrecision,
    ...yearShare(asOf, asOfPrecision),
    value,
    cycle,
    document,
    paragraph,
    footnote,
  };
}
