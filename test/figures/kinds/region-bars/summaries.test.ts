import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataset } from '@uncac-figures/dataset/tables/index';
import { LANGS, tableCell, type MarkRole, type RectMark } from '@uncac-figures/figures';
import { compileFigure, renderFigure } from '@uncac-figures/figures/compile';

const request = { element: 'region-bars', figure: 'summaries' } as const;
const stated = (id: string) => dataset.observations.find(observation => observation.id === id);

describe('executive summaries by cycle', () => {
  for (const lang of LANGS) {
    const figure = compileFigure({ ...request, lang });
    const width = (role: MarkRole, row: string) =>
      figure.marks.find(
        (mark): mark is RectMark => mark.kind === 'rect' && mark.role === role && mark.row === row,
      )?.width ?? 0;

    it(`are the totals of paragraph 5, of all parties: ${lang}`, () => {
      assert.deepEqual(
        figure.table.rows.map(({ id, cells }) => [id, ...cells.slice(1)]),
        [
          ['cycle-1', 173, 188],
          ['cycle-2', 57, 188],
        ],
      );
      assert.deepEqual(
        ['stated-summaries-1', 'stated-summaries-2'].map(id => [stated(id)?.value, stated(id)?.paragraph]),
        [
          [173, 5],
          [57, 5],
        ],
      );
      for (const number of ['173', '57']) assert.ok(figure.finding.includes(number));
    });

    it(`are as long as their numbers, each against an outline of 188: ${lang}`, () => {
      for (const row of ['cycle-1', 'cycle-2']) {
        const part = Number(tableCell(figure, row, 'completed')) / 188;
        assert.ok(Math.abs(width('part-1', row) / width('whole', row) - part) < 0.001);
      }
    });

    it(`are shares of the same numbers: ${lang}`, () => {
      const share = compileFigure({ ...request, measure: 'share', lang });
      assert.deepEqual(
        share.table.rows.map(({ cells }) => cells.slice(1)),
        [
          [92, 188],
          [30, 188],
        ],
      );
    });

    it(`have no group, and no State: ${lang}`, () => {
      assert.deepEqual(
        figure.rows.map(({ id }) => id),
        ['cycle-1', 'cycle-2'],
      );
    });
  }

  it('say that no split by region exists, and nothing of a State', () => {
    const html = renderFigure({ ...request, lang: 'en', base: '/f/', country: 'KEN' });
    assert.match(html, /totals only, without a breakdown by region/);
    assert.match(html, /nothing can be said here about <strong>Kenya<\/strong>/);
  });

  it('have one order', () => {
    assert.throws(() => compileFigure({ ...request, order: 'value', lang: 'en' }), {
      message: 'unknown order of summaries: "value"; known: un',
    });
  });
});
