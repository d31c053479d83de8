import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataset } from '@uncac-figures/dataset/tables/index';
import { TIMELINE_KINDS, type CycleTimelineOptions } from '@uncac-figures/figures';
import { cycleTimelineRows as transform } from '@uncac-figures/figures/compile';
import { tinyDataset } from './tiny-dataset.js';

const options = (asked: Partial<CycleTimelineOptions> = {}): CycleTimelineOptions => ({
  ...{ figure: 'cycles', kinds: 'all', from: '2003', to: '2021' },
  ...asked,
});

describe('the timeline: transform', () => {
  it('says where in its year each event falls, a day as its middle, anything longer from end to end', () => {
    const rows = transform(tinyDataset(), options());
    const shares = rows
      .filter(({ kind }) => kind !== 'count')
      .map(row => [row.row, row.year, row.from, row.to]);
    assert.deepEqual(shares, [
      ['adopted', 2003, (9 + 30.5 / 31) / 12, (9 + 30.5 / 31) / 12],
      ['cycle-1', 2010, 0, 1],
      ['asked', 2021, 1 / 12, 2 / 12],
      ['met', 2021, 11 / 12, 1],
    ]);
  });

  it('sets the stated counts where their date falls, in their order', () => {
    assert.deepEqual(
      transform(tinyDataset(), options()).map(({ row, value }) => [row, value]),
      [
        ['adopted', null],
        ['cycle-1', null],
        ['asked', null],
        ['stated-summaries-1', 4],
        ['stated-summaries-2', 3],
        ['stated-provided', 2],
        ['stated-updated', 1],
        ['met', null],
      ],
    );
  });

  it('keeps the kinds and the years asked for, and the starts of the cycles among all kinds', () => {
    const kept = (asked: Partial<CycleTimelineOptions>) =>
      transform(tinyDataset(), options(asked))
        .filter(({ kind }) => kind !== 'count')
        .map(({ row }) => row);
    assert.deepEqual(kept({ kinds: 'convention' }), ['adopted', 'cycle-1']);
    assert.deepEqual(kept({ kinds: 'requests' }), ['cycle-1', 'asked']);
    assert.deepEqual(kept({ kinds: 'decisions' }), ['cycle-1', 'met']);
    assert.deepEqual(kept({ kinds: 'reports' }), ['cycle-1']);
    assert.deepEqual(kept({ from: '2015' }), ['asked', 'met']);
    assert.deepEqual(kept({ to: '2019' }), ['adopted', 'cycle-1']);
  });

  it('shows the counts with all kinds and with the reports, where 2021 is shown', () => {
    for (const kinds of TIMELINE_KINDS)
      for (const to of ['2019', '2021'] as const) {
        const counts = transform(tinyDataset(), options({ kinds, to })).filter(
          ({ kind }) => kind === 'count',
        );
        const expected = to === '2021' && (kinds === 'all' || kinds === 'reports') ? 4 : 0;
        assert.equal(counts.length, expected, `${kinds} ${to}`);
      }
  });

  it('holds every event of the data, in the order of the table, and the numbers of the report', () => {
    const rows = transform(dataset, options());
    assert.deepEqual(
      rows.filter(({ kind }) => kind !== 'count').map(({ row, date }) => [row, date]),
      dataset.events.map(({ id, date }) => [id, date]),
    );
    assert.deepEqual(
      rows.filter(({ kind }) => kind === 'count').map(({ value, date }) => [value, date]),
      [173, 57, 153, 40].map(value => [value, '2021-09']),
    );
  });

  it('says which observation has no value', () => {
    const broken = { ...tinyDataset(), observations: [] };
    assert.throws(() => transform(broken, options()), /no value for stated-summaries-1/);
  });
});
