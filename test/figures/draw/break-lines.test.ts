import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { breakLines } from '@uncac-figures/figures/compile';

describe('lines of a picture to take away', () => {
  it('are broken at spaces, as full as the limit lets them be', () => {
    assert.deepEqual(breakLines('one two three four', 9), ['one two', 'three', 'four']);
    assert.deepEqual(breakLines('one two', 7), ['one two']);
  });
  it('are not broken at a no-break space, and keep it', () => {
    assert.deepEqual(breakLines('des données\u202F; le texte', 12), ['des', 'données\u202F; le', 'texte']);
  });
  it('are broken between Han characters, with the signs that open and close them', () => {
    assert.deepEqual(breakLines('数据，共“三”项。', 5), ['数据，', '共', '“三”', '项。']);
  });
  it('hold every word, in order, also one that is longer than a line', () => {
    const text = 'a considerably longer word';
    assert.deepEqual(breakLines(text, 5), ['a', 'considerably', 'longer', 'word']);
    assert.equal(breakLines(text, 12).join(' '), text);
  });
});
