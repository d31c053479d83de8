import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { differences } from '../../../scripts/check/check-generated.mjs';

describe('differences', () => {
  it('are none between equal builds', () => {
    assert.deepEqual(differences(new Map([['a', '1']]), new Map([['a', '1']])), []);
  });

  it('are files of other bytes, and files that only one of the builds has', () => {
    const first = new Map([
      ['same', '1'],
      ['other', '1'],
      ['gone', '1'],
    ]);
    const second = new Map([
      ['same', '1'],
      ['other', '2'],
      ['new', '1'],
    ]);
    assert.deepEqual(differences(first, second), ['gone', 'new', 'other']);
  });
});
