import { isDay } from '../check/check-cell.js';
import type { LocatedTables } from '../check/source-tables.js';
import type { DatePrecision } from '../vocabularies.js';
import type { Rule } from './rule.js';

/** A date is written to its precision, such as `2021-09` for a month; without a date there is no precision. */
export const datePrecision: Rule = {
  name: 'date-precision',
  reads: ['documents', 'sessions', 'cycles', 'treaty-actions', 'events', 'observations'],
  check: ({ tables, problem }) => {
    const check = <Row extends object>(
      rows: readonly Row[],
      field: keyof Row & string,
      date: (row: Row) => string | null,
      precision: (row: Row) => DatePrecision | null,
    ) =>
      rows.flatMap(row => {
        const text = date(row);
        const expected = precision(row);
        if (text === null && expected === null) return [];
        if (text !== null && expected !== null && FORMS[expected](text)) return [];
        return [problem(row, field, 'date-precision', `not a date of precision ${expected ?? 'none'}`)];
      });
    return [
      ...check(
        tables.documents,
        'date',
        row => row.date,
        row => row.datePrecision,
      ),
      ...check(
        tables.sessions,
        'start',
        row => row.start,
        row => row.precision,
      ),
      ...check(
        tables.sessions,
        'end',
        row => row.end,
        row => row.precision,
      ),
      ...check(
        tables.cycles,
        'start',
        row => row.start,
        row => row.startPrecision,
      ),
      ...check(
        tables.cycles,
        'end',
        row => row.end,
        row => row.endPrecision,
      ),
      ...check(
        tables.treatyActions,
        'date',
        row => row.date,
        row => row.datePrecision,
      ),
      ...check(
        tables.events,
        'date',
        row => row.date,
        row => row.datePrecision,
      ),
      ...check(
        tables.observations,
        'asOf',
        row => row.asOf,
        row => row.asOfPrecision,
      ),
    ];
  },
};

/** What starts ends no earlier. */
export const dateOrder: Rule = {
  name: 'date-order',
  reads: ['sessions', 'cycles'],
  check: ({ tables, problem }: LocatedTables) =>
    [...tables.sessions, ...tables.cycles].flatMap(row =>
      row.end !== null && row.end < row.start
        ? [problem(row, 'end', 'date-order', `before its start, ${row.start}`)]
        : [],
    ),
};

const FORMS: Readonly<Record<DatePrecision, (text: string) => boolean>> = {
  day: isDay,
  month: text => /^\d{4}-\d{2}$/.test(text),
  year: text => /^\d{4}$/.test(text),
  range: text => {
    const [start = '', end = '', ...more] = text.split('/');
    return isDay(start) && isDay(end) && start < end && more.length === 0;
  },
};
