import type { EditionRow, ObservationRow, ParticipationRow, StateRow } from '../dataset.js';
import { REGIONAL_GROUPS, type ParticipationStatus, type RegionalGroupId } from '../vocabularies.js';
import { possibleRanges } from './possible-ranges.js';
import { statedTotal } from './stated-total.js';

/**
 * Observations derived from the stated totals, the participation and the treaty actions, with the status `derived`; and
 * how many of the stated States the text in the data does not name, with the status `not-itemised`.
 */
export function deriveObservations(
  edition: EditionRow,
  stated: readonly ObservationRow[],
  states: readonly StateRow[],
  participation: readonly ParticipationRow[],
): readonly ObservationRow[] {
  const ofParties = { asOf: edition.partiesAsOf, asOfPrecision: 'day' } as const;
  const derived = (id: string, row: Derived): ObservationRow => observation(edition, id, row);
  const provided = statedTotal(stated, 'stated-provided');
  const status = new Map(participation.map(row => [row.iso3, row.status]));
  const count = (wanted: readonly ParticipationStatus[], group?: RegionalGroupId | null) =>
    states.filter(
      row =>
        (group === undefined || row.group === group) &&
        wanted.includes(status.get(row.iso3) ?? 'not-a-party'),
    ).length;

  const known = count(['new', 'earlier-only']);
  const places = [...REGIONAL_GROUPS, null].map(group => ({
    group,
    known: count(['new', 'earlier-only'], group),
    candidates: count(['not-known'], group),
  }));
  const ranges = possibleRanges(places, provided);
  const parties = states.filter(({ party }) => party);
  const statesParties = parties.filter(({ kind }) => kind !== 'organization');

  return [
    derived('not-itemised', { what: 'provided', value: provided - known, status: 'not-itemised' }),
    derived('states-parties', { what: 'states-parties', value: statesParties.length, ...ofParties }),
    derived('parties', { what: 'parties', value: parties.length, unit: 'parties', ...ofParties }),
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

type Derived = Partial<ObservationRow> & Pick<ObservationRow, 'what'>;

function observation(edition: EditionRow, id: string, row: Derived): ObservationRow {
  return {
    id: `derived-${id}`,
    what: row.what,
    group: row.group ?? null,
    cycle: null,
    asOf: row.asOf ?? edition.asOf,
    asOfPrecision: row.asOfPrecision ?? 'month',
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
