import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PLACE_HEIGHTS } from '@uncac-figures/figures';
import { kinds } from '@uncac-figures/figures/compile';

describe('the place of an element', () => {
  it('has a height for every kind of figure', () =>
    assert.deepEqual(
      Object.keys(PLACE_HEIGHTS).sort(),
      kinds()
        .map(({ type }) => type)
        .sort(),
    ));
});
