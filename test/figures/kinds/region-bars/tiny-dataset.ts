import type { ObservationRow, ParticipationStatus, RegionalGroupId, StateRow } from '@uncac-figures/dataset';
import type { regionBarsRows } from '@uncac-figures/figures/compile';

type Source = Parameters<typeof regionBarsRows>[0];

/** A tiny world: two groups, four States, one outside the groups, and the European Union. */
export function tinyDataset(): Source {
  const rows: readonly [string, RegionalGroupId | null, boolean, ParticipationStatus][] = [
    ['AAA', 'african', true, 'new'],
    ['BBB', 'african', true, 'earlier-only'],
    ['CCC', 'african', true, 'not-known'],
    ['DDD', 'african', false, 'not-a-party'],
    ['EEE', 'asia-pacific', true, 'new'],
    ['VAT', null, true, 'not-known'],
    ['EUE', null, true, 'not-named'],
  ];
  return {
    states: rows.map(([iso3, group, party]) => ({ iso3, group, party }) as StateRow),
    participation: rows.map(([iso3, , , status]) => ({ iso3, status })),
    observations: [
      observation('derived-range-african', { low: 2, high: 3 }),
      observation('derived-range-asia-pacific', { low: 1, high: 1 }),
      observation('derived-range-none', { low: 0, high: 1 }),
      observation('derived-not-itemised', { value: 1 }),
    ],
  };
}

export const NAMES: Readonly<Record<RegionalGroupId, string>> = {
  african: 'Zebra',
  'asia-pacific': 'Ant',
  'eastern-european': 'Bee',
  'latin-american-caribbean': 'Cat',
  'western-european-other': 'Dog',
};

function observation(id: string, values: Partial<ObservationRow>): ObservationRow {
  return { id, value: null, low: null, high: null, ...values } as ObservationRow;
}
