import type { EventRow, ObservationRow } from '@uncac-figures/dataset';
import type { cycleTimelineRows } from '@uncac-figures/figures/compile';

type Source = Parameters<typeof cycleTimelineRows>[0];

/** One event of each precision, one of each value of `kinds`, and the four stated counts in between. */
export function tinyDataset(): Source {
  return {
    events: [
      event('adopted', 'convention', '2003-10-31', 'day'),
      event('cycle-1', 'cycle', '2010', 'year', { number: '1' }),
      event('asked', 'note-verbale', '2021-02', 'month', { number: '1' }),
      event('met', 'session', '2021-12-01/2021-12-31', 'range', { session: 9 }),
    ],
    observations: [
      count('stated-summaries-1', { value: 4, cycle: 1 }),
      count('stated-summaries-2', { value: 3, cycle: 2 }),
      count('stated-provided', { value: 2 }),
      count('stated-updated', { value: 1 }),
    ],
  };
}

function event(
  id: string,
  kind: EventRow['kind'],
  date: string,
  datePrecision: EventRow['datePrecision'],
  more: Partial<EventRow> = {},
): EventRow {
  return {
    ...{ id, kind, date, datePrecision, dateBasis: 'stated', number: null, session: null },
    ...{ subject: null, document: 'report', paragraph: null, footnote: null },
    ...more,
  };
}

function count(id: string, values: Partial<ObservationRow>): ObservationRow {
  const stated = { document: 'report', paragraph: 5, footnote: null };
  return { id, asOf: '2021-09', asOfPrecision: 'month', cycle: null, ...stated, ...values } as ObservationRow;
}
