import type { TreatyActionRow } from '../dataset.js';
import { lastEdition } from '../derive/last-edition.js';
import { earliestDay, latestDay } from './possible-days.js';
import type { Rule } from './rule.js';

/** Each State has a row, with or without an action. */
export const treatyActionAbsent: Rule = {
  name: 'treaty-action-absent',
  reads: ['states', 'treaty-actions'],
  check: ({ tables, problem }) => {
    const known = new Set(tables.treatyActions.map(({ iso3 }) => iso3));
    return tables.states.flatMap(row =>
      known.has(row.iso3)
        ? []
        : [problem(row, 'iso3', 'treaty-action-absent', 'has no row in treaty-actions')],
    );
  },
};

/** Action, date and whether the date is verified are all given or all empty; a verified date has a document. */
export const treatyActionWhole: Rule = {
  name: 'treaty-action-whole',
  reads: ['treaty-actions'],
  check: ({ tables, problem }) =>
    tables.treatyActions.flatMap(row => {
      const parts = [row.action, row.date, row.verified];
      if (parts.includes(null) && parts.some(part => part !== null)) {
        return [
          problem(row, 'action', 'treaty-action-whole', 'action, date and verified must stand together'),
        ];
      }
      if (row.verified && row.document === null) {
        return [problem(row, 'document', 'treaty-action-whole', 'a verified date must have a document')];
      }
      return [];
    }),
};

/** Of a date that is not verified only the year is given. */
export const unverifiedDay: Rule = {
  name: 'unverified-day',
  reads: ['treaty-actions', 'sessions'],
  check: ({ tables, problem }) => [
    ...tables.treatyActions
      .filter(row => row.verified === false && row.datePrecision !== 'year')
      .map(row => problem(row, 'date', 'unverified-day', 'not verified, so only its year may stand here')),
    ...tables.sessions
      .filter(row => !row.verified && row.precision !== 'year')
      .map(row => problem(row, 'start', 'unverified-day', 'not verified, so only its year may stand here')),
  ],
};

/** Who was a party on the day of the edition agrees with the date of the action, as far as the date is known. */
export const partyDate: Rule = {
  name: 'party-date',
  reads: ['treaty-actions', 'editions'],
  check: ({ tables, problem }) => {
    const { partiesAsOf } = lastEdition(tables);
    return tables.treatyActions.flatMap(row =>
      canBe(row, partiesAsOf)
        ? []
        : [
            problem(
              row,
              'party',
              'party-date',
              `does not agree with the date ${row.date ?? '(none)'} on ${partiesAsOf}`,
            ),
          ],
    );
  },
};

function canBe({ party, date }: TreatyActionRow, day: string): boolean {
  if (date === null) return !party;
  return party ? earliestDay(date) <= day : latestDay(date) > day;
}
