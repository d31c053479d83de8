import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataset } from '@uncac-figures/dataset/tables/index';
import type { Measure, Order, GroupFigure } from '@uncac-figures/figures';
import { regionBarsRows as transform } from '@uncac-figures/figures/compile';
import { NAMES, tinyDataset } from './tiny-dataset.js';

const options = (figure: GroupFigure, measure: Measure = 'count', order: Order = 'un') => ({
  figure,
  measure,
  order,
});

describe('region bars: transform', () => {
  it('counts the States, parties and named States of each group, and keeps apart what no text names', () => {
    const rows = transform(tinyDataset(), options('provided'), NAMES, 'en');
    assert.deepEqual(rows, [
      {
        ...{ row: 'african', place: 'group', updated: 1, earlier: 1, known: 2, low: 2, high: 3 },
        ...{ parties: 3, states: 4, part1: 1, part2: 2, possible: 3, whole: 3 },
      },
      {
        ...{ row: 'asia-pacific', place: 'group', updated: 1, earlier: 0, known: 1, low: 1, high: 1 },
        ...{ parties: 1, states: 1, part1: 1, part2: 1, possible: 1, whole: 1 },
      },
      {
        ...{ row: 'no-group', place: 'table', updated: 0, earlier: 0, known: 0, low: 0, high: 1 },
        ...{ parties: 1, states: 1, part1: 0, part2: 0, possible: 1, whole: 1 },
      },
      {
        ...{ row: 'not-itemised', place: 'apart', updated: 0, earlier: 0, known: 0, low: 1, high: 1 },
        ...{ parties: 0, states: 0, part1: 0, part2: 0, possible: 1, whole: 0 },
      },
    ]);
  });

  it('draws a share as per cent of the group, its outline being 100, and nothing below the line', () => {
    const rows = transform(tinyDataset(), options('provided', 'share'), NAMES, 'en');
    const [african] = rows;
    assert.deepEqual(
      [african?.part1, african?.part2, african?.possible, african?.whole].map(value =>
        Math.round(value ?? -1),
      ),
      [33, 67, 100, 100],
    );
    assert.deepEqual(
      rows.filter(({ place }) => place === 'apart'),
      [],
    );
  });

  it('draws parties against the States of the group', () => {
    const [african] = transform(tinyDataset(), options('parties'), NAMES, 'en');
    assert.deepEqual([african?.part1, african?.whole], [3, 4]);
  });

  it('orders groups by the alphabet of the language, or by value', () => {
    const order = (figure: GroupFigure, by: Order) =>
      transform(dataset, options(figure, 'count', by), NAMES, 'en')
        .filter(({ place }) => place === 'group')
        .map(({ row }) => row);
    assert.deepEqual(order('provided', 'name'), [
      'asia-pacific',
      'eastern-european',
      'latin-american-caribbean',
      'western-european-other',
      'african',
    ]);
    assert.deepEqual(order('updated', 'value'), [
      'asia-pacific',
      'eastern-european',
      'african',
      'latin-american-caribbean',
      'western-european-other',
    ]);
  });

  it('gives the numbers of the report', () => {
    const rows = transform(dataset, options('provided'), NAMES, 'en');
    const groups = rows.filter(({ place }) => place === 'group');
    const column = (field: keyof (typeof rows)[number]) => groups.map(row => row[field]);
    assert.deepEqual(column('known'), [38, 45, 13, 24, 16]);
    assert.deepEqual(column('updated'), [7, 12, 10, 6, 5]);
    assert.deepEqual(column('parties'), [53, 55, 23, 29, 26]);
    assert.deepEqual(column('low'), [40, 45, 13, 24, 16]);
    assert.deepEqual(column('high'), [47, 48, 16, 29, 19]);
    const apart = rows.find(({ row }) => row === 'not-itemised');
    const known = groups.reduce((sum, row) => sum + row.known, 0);
    assert.equal(known + (apart?.possible ?? 0), 153);
    assert.equal(
      rows.reduce((sum, row) => sum + row.parties, 0),
      187,
    );
  });

  it('says which observation has no value', () => {
    const broken = { ...tinyDataset(), observations: [] };
    assert.throws(
      () => transform(broken, options('provided'), NAMES, 'en'),
      /no value for derived-not-itemised/,
    );
  });
});
