import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { possibleRanges } from '@uncac-figures/dataset';

describe('possibleRanges', () => {
  it('leaves each group what the others cannot hold', () => {
    const groups = [
      { known: 5, candidates: 4 },
      { known: 3, candidates: 1 },
    ];
    assert.deepEqual(possibleRanges(groups, 11), [
      { low: 7, high: 8 },
      { low: 3, high: 4 },
    ]);
  });

  it('gives no range where no name is lost', () => {
    assert.deepEqual(possibleRanges([{ known: 2, candidates: 3 }], 2), [{ low: 2, high: 2 }]);
  });

  it('gives no group more names than are lost', () => {
    const groups = [
      { known: 1, candidates: 9 },
      { known: 0, candidates: 9 },
    ];
    assert.deepEqual(possibleRanges(groups, 3), [
      { low: 1, high: 3 },
      { low: 0, high: 2 },
    ]);
  });
});
