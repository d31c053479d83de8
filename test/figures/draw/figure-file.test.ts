import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFigure, writeFigure } from '@uncac-figures/figures';
import type { Mark } from '@uncac-figures/figures';
import { allFigures, compileFigure } from '@uncac-figures/figures/compile';

describe('the file of a compiled figure', () => {
  for (const request of allFigures()) {
    const figure = compileFigure(request);
    it(`gives back what was written: ${figure.figure} ${figure.lang}`, () => {
      const { marks, ...said } = readFigure(JSON.parse(writeFigure(figure)));
      const { marks: expected, ...expectedSaid } = figure;
      assert.deepEqual(said, expectedSaid);
      const ids = figure.rows.map(({ id }) => id);
      const perRow = (all: readonly Mark[]) => {
        const others = [...new Set(all.map(({ row }) => row))].filter(row => !ids.includes(row));
        return [...others, ...ids].flatMap(id => all.filter(({ row }) => row === id));
      };
      const near = (a: number, b: number) => assert.ok(Math.abs(a - b) < 0.015, `${a}, ${b}`);
      perRow(expected).forEach((mark, index) => {
        const read = marks[index] ?? assert.fail('fewer marks');
        near(read.x, mark.x);
        if (read.kind === 'rect' && mark.kind === 'rect') near(read.width, mark.width);
        assert.deepEqual({ ...read, x: 0, width: 0 }, { ...mark, x: 0, width: 0 });
      });
      assert.equal(marks.length, expected.length);
    });
  }

  it('of another format is refused', () => {
    const file = { ...(JSON.parse(writeFigure(compileFigure(allFigures()[0]!))) as object), format: 2 };
    assert.throws(() => readFigure(file), /format 2: only format 1/);
  });
});
