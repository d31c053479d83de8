import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stepOf } from '@uncac-figures/figures/kinds/category-matrix/picture-rows';

describe('the step of a cell', () => {
  it('is that of its legend at both ends: none, 1–2, 3–9, 10–19, 20 and more', () => {
    const counts = [0, 1, 2, 3, 9, 10, 19, 20, 51];
    assert.deepEqual(counts.map(stepOf), [0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });
});
