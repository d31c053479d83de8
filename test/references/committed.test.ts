import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertCommitted, differences } from './committed.js';

const committed = new Map([
  ['a.txt', 'title: One\nheight: 20\n'],
  ['b.txt', 'title: Two\n'],
]);

describe('committed references', () => {
  it('are equal to themselves', () => {
    assert.deepEqual(differences(committed, new Map(committed)), []);
  });

  it('name the first line that differs, with both its texts', () => {
    const now = new Map(committed).set('a.txt', 'title: One\nheight: 24\n');
    assert.deepEqual(differences(committed, now), [
      'a.txt:2\n  committed: height: 20\n  now:       height: 24',
    ]);
  });

  it('name what was added at the end, what is not committed, and what is no longer', () => {
    const now = new Map([
      ['a.txt', 'title: One\nheight: 20\nwidth: 8\n'],
      ['c.txt', ''],
    ]);
    assert.deepEqual(differences(committed, now), [
      'a.txt:3\n  committed: \n  now:       width: 8',
      'b.txt is committed, and nothing is it now',
      'c.txt is not committed',
    ]);
  });

  it('fail a folder that does not hold them, and say how to write it', { skip: updating() }, async () => {
    await assert.rejects(
      assertCommitted('test/references/none/', committed),
      /2 of 2 references in test\/references\/none\/ differ \(`npm run references`.*a\.txt is not committed/s,
    );
  });
});

function updating(): boolean {
  return Boolean(process.env['UPDATE_REFERENCES']);
}
