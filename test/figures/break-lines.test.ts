import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { breakLines } from '@uncac-figures/figures/compile';

describe('lines of a picture to take away', () => {
  it('are broken at spaces, as full as the limit lets them be', () => {
    assert.deepEqual(breakLines('one two three four', 9), ['one two', 'three', 'four']);
    assert.deepEqual(breakLines('one two', 7), ['one two']);
  });
  it('hold every word, in order, also one that is longer than a line', () => {
    const text = 'a considerably longer word';
    assert.deepEqual(breakLines(text, 5), ['a', 'considerably', 'longer', 'word']);
    assert.equal(breakLines(text, 12).join(' '), text);
  });
});
