import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Mark } from '@uncac-figures/figures';
import { mergeLayouts } from '@uncac-figures/figures/compile';

const mark = (y: number): Mark => ({ kind: 'rect', role: 'part-1', row: 'a', x: 0, width: 1, y, height: 1 });

describe('merging the layouts', () => {
  it('keeps once what is the same in both, and both of what differs, in drawing order', () => {
    assert.deepEqual(mergeLayouts({ narrow: [mark(1), mark(2)], wide: [mark(1), mark(3)] }), [
      mark(1),
      { ...mark(2), at: 'narrow' },
      { ...mark(3), at: 'wide' },
    ]);
  });
  it('lets a mark stand in one layout alone where its row says so', () => {
    const alone = { ...mark(3), at: 'wide' } as const;
    assert.deepEqual(mergeLayouts({ narrow: [mark(1)], wide: [mark(1), alone] }), [alone, mark(1)]);
  });
  it('refuses layouts that do not draw the same marks', () => {
    assert.throws(() => mergeLayouts({ narrow: [mark(1)], wide: [] }), /1 marks when narrow, 0 when wide/);
  });
});
