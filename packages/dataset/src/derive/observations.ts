import type { ObservationRow, ParticipationRow, StateRow } from '../dataset.js';
import { REGIONAL_GROUPS, type ParticipationStatus, type RegionalGroupId } from '../vocabularies.js';
import { possibleRanges } from './possible-ranges.js';
import { statedTotal } from './stated-total.js';

const AS_OF_REPORT = { asOf: '2021-09', asOfPrecision: 'month' } as const;

/**
 * Observations derived from the stated totals, the participation and the treaty actions, with the status `derived`; and
 * how many of the 153 States the text in the data does not name, with the status `not-itemised`.
 */
export function deriveObservations(
  stated: readonly ObservationRow[],
  states: readonly StateRow[],
  participation: readonly ParticipationRow[],
): readonly ObservationRow[] {
  const provided = statedTotal(stated, 'stated-provided');
  const status = new Map(participation.map(row => [row.iso3, row.status]));
  const count = (wanted: readonly ParticipationStatus[], group?: RegionalGroupId | null) =>
    states.filter(
      row =>
        (group === undefined || row.group === group) &&
        wanted.includes(status.get(row.iso3) ?? 'not-a-party'),
    ).length;

  const known = count(['new-2021', 'earlier-only']);
  const places = [...REGIONAL_GROUPS, null].map(group => ({
    group,
    known: count(['new-2021', 'earlier-only'], group),
    candidates: count(['not-known'], group),
  }));
  const ranges = possibleRanges(places, provided);
  const parties = states.filter(({ party }) => party);
  const statesParties = parties.filter(({ kind }) => kind !== 'organization');

  return [
    derived('not-itemised', { what: 'provided', value: provided - known, status: 'not-itemised' }),
    derived('states-parties', { what: 'states-parties', value: statesParties.length, ...ON_30_SEPTEMBER }),
    derived('parties', { what: 'parties', value: parties.length, unit: 'parties', ...ON_30_SEPTEMBER }),
    ...places.map(({ group }, index) =>
      derived(`range-${group ?? 'none'}`, {
        what: 'provided',
        group,
        ...ranges[index],
        condition: 'lost-names-in-two-runs',
      }),
    ),
  ];
}

const ON_30_SEPTEMBER = { asOf: '2021-09-30', asOfPrecision: 'day' } as const;

function derived(id: string, row: Partial<ObservationRow> & Pick<ObservationRow, 'what'>): ObservationRow {
  return {
    id: `derived-${id}`,
    what: row.what,
    group: row.group ?? null,
    cycle: null,
    asOf: row.asOf ?? AS_OF_REPORT.asOf,
    asOfPrecision: row.asOfPrecision ?? AS_OF_REPORT.asOfPrecision,
    value: row.value ?? null,
    low: row.low ?? null,
    high: row.high ?? null,
    unit: row.unit ?? 'states',
    status: row.status ?? 'derived',
    document: null,
    paragraph: null,
    footnote: null,
    condition: row.condition ?? null,
  };
}
