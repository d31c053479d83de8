import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TreatyActionRow } from '@uncac-figures/dataset';
import { dataset } from '@uncac-figures/dataset/tables/index';
import { partyYearsRows as transform } from '@uncac-figures/figures/compile';

const action = (iso3: string, date: string | null, party = true): TreatyActionRow =>
  ({ iso3, date, party }) as TreatyActionRow;

describe('party years: transform', () => {
  it('counts the parties of each year, years without one included, and adds them up', () => {
    const treatyActions = [
      action('BBB', '2005-12-31'),
      action('AAA', '2003-01-01'),
      action('EUE', '2005-02-03'),
      action('CCC', '2006', false),
      action('DDD', null, false),
    ];
    assert.deepEqual(transform({ treatyActions }), [
      { row: '2003', parties: 1, total: 1, union: false },
      { row: '2004', parties: 0, total: 1, union: false },
      { row: '2005', parties: 2, total: 3, union: true },
    ]);
  });

  it('takes a year whose day is not verified as a year', () => {
    assert.deepEqual(transform({ treatyActions: [action('AAA', '2014')] }), [
      { row: '2014', parties: 1, total: 1, union: false },
    ]);
  });

  it('says which party has no date', () => {
    assert.throws(() => transform({ treatyActions: [action('AAA', null)] }), /AAA is a party without a date/);
  });

  it('gives the numbers of the treaty list, the European Union counted once', () => {
    const rows = transform(dataset);
    assert.deepEqual(
      rows.map(({ row }) => Number(row)),
      Array.from({ length: 19 }, (_, year) => 2003 + year),
    );
    const onItsDay = dataset.observations.find(({ id }) => id === 'derived-parties')?.value;
    assert.equal(onItsDay, 188);
    assert.equal(rows.at(-1)?.total, 188);
    assert.deepEqual(
      rows.filter(({ union }) => union).map(({ row, parties }) => [row, parties]),
      [['2008', 22]],
    );
    assert.deepEqual(
      rows.map(({ parties }) => parties),
      [1, 14, 25, 42, 25, 22, 14, 5, 10, 7, 4, 4, 5, 3, 2, 3, 0, 1, 1],
    );
  });

  it('agrees with the published totals of parties by date', () => {
    const stated = dataset.observations.find(({ id }) => id === 'stated-parties-2016');
    const before2016 = dataset.treatyActions.filter(
      ({ date, party }) => party && date !== null && date < '2017',
    );
    assert.ok(stated?.value);
    assert.equal(transform({ treatyActions: before2016 }).at(-1)?.total, 181);
    assert.ok(181 >= stated.value);
  });
});
