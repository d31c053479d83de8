import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MeasureItem } from '@uncac-figures/figures';
import { LANGS, cellMeasures, tableCell } from '@uncac-figures/figures';
import { allFigures, compileFigure, measuresJson } from '@uncac-figures/figures/compile';

for (const lang of LANGS) {
  const items = JSON.parse(measuresJson(lang)) as readonly MeasureItem[];
  describe(`the measures behind the cells, ${lang}`, () => {
    it('are 164, each with words', () => {
      assert.equal(items.length, 164);
      for (const { summary, detail } of items) {
        assert.ok(summary.length > 5);
        assert.match(detail, /^\D+\d+\D* · .+ · .+/);
        assert.doesNotMatch(summary + detail, /undefined|null/);
      }
    });
    for (const request of allFigures().filter(
      each => each.element === 'category-matrix' && each.lang === lang,
    ))
      it(`are as many as each cell says: ${request.figure} ${request.category}`, () => {
        const figure = compileFigure(request);
        for (const { id } of figure.rows) {
          const [line = '', column = ''] = id.split('/');
          assert.equal(cellMeasures(items, figure.figure, id).length, tableCell(figure, line, column));
        }
      });
  });
}
