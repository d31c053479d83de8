import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MeasureRow } from '@uncac-figures/dataset';
import { categoryMatrixRows as transform } from '@uncac-figures/figures/compile';

const measure = (values: Partial<MeasureRow>): MeasureRow =>
  ({
    isMeasure: true,
    category: 'a',
    subsection: null,
    stage: 'planned',
    quantifier: 'one',
    ...values,
  }) as MeasureRow;

const tiny = {
  measures: [
    measure({ type: 'policy', category: 'b' }),
    measure({ type: 'strategy', category: 'b', subsection: 'III.A' }),
    measure({ type: 'strategy', category: 'b', subsection: 'III.A' }),
    measure({ type: 'evaluation' }),
    measure({ type: 'impact-statement', isMeasure: false }),
  ],
  subsections: [
    { id: 'III.A', category: 'b' },
    { id: 'III.B', category: 'b' },
    { id: 'IV.A', category: 'c' },
  ],
} as const;
const NAMES = { policy: 'Zebra', evaluation: 'Ant', strategy: 'Bee' };

describe('category matrix: transform', () => {
  it('counts the measures of an opened category, with empty cells and totals', () => {
    assert.deepEqual(transform(tiny, { figure: 'types', category: 'b' }, NAMES, 'en'), [
      cell('strategy', 'b', 0, [2, 1], [0, 0]),
      cell('strategy', 'III.A', 2, [2, 2], [0, 1]),
      cell('strategy', 'III.B', 0, [2, 0], [0, 2]),
      cell('policy', 'b', 1, [1, 1], [1, 0]),
      cell('policy', 'III.A', 0, [1, 2], [1, 1]),
      cell('policy', 'III.B', 0, [1, 0], [1, 2]),
    ]);
  });
  it('orders types by total, then by name, and leaves out rows that report no measure', () => {
    const rows = transform(tiny, { figure: 'types', category: 'all' }, NAMES, 'en');
    assert.deepEqual([...new Set(rows.map(({ line }) => line))], ['strategy', 'evaluation', 'policy']);
  });
  it('keeps every stage, in order', () => {
    const rows = transform(tiny, { figure: 'stage', category: 'all' }, {}, 'en');
    assert.equal(rows.length, 6 * 6);
    assert.deepEqual(rows[0], cell('planned', 'a', 1, [4, 1], [0, 0]));
  });
});

function cell(
  line: string,
  column: string,
  count: number,
  [lineTotal, columnTotal]: readonly [number, number],
  [lineIndex, columnIndex]: readonly [number, number],
) {
  return { line, column, count, lineTotal, columnTotal, lineIndex, columnIndex };
}
