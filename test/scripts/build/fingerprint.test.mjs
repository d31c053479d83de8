import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { fingerprint } from '../../../scripts/build/fingerprint.mjs';

describe('fingerprint', () => {
  const root = mkdtempSync(join(tmpdir(), 'uncac-figures-fingerprint-'));
  const all = () => fingerprint(root, ['lock', 'src', 'absent']);
  let before = '';

  beforeEach(() => {
    rmSync(root, { recursive: true });
    mkdirSync(join(root, 'src/deep'), { recursive: true });
    writeFileSync(join(root, 'lock'), 'one');
    writeFileSync(join(root, 'src/deep/a.js'), 'a');
    before = all();
  });
  after(() => rmSync(root, { recursive: true }));

  it('stays where nothing changed', () => assert.equal(all(), before));

  it('changes with the bytes of a file', () => {
    writeFileSync(join(root, 'src/deep/a.js'), 'b');
    assert.notEqual(all(), before);
  });

  it('changes when a file comes, goes or is renamed', () => {
    renameSync(join(root, 'src/deep/a.js'), join(root, 'src/deep/b.js'));
    assert.notEqual(all(), before);
    rmSync(join(root, 'src/deep/b.js'));
    assert.notEqual(all(), before);
    writeFileSync(join(root, 'src/deep/a.js'), 'a');
    assert.equal(all(), before);
    writeFileSync(join(root, 'absent'), '');
    assert.notEqual(all(), before);
  });

  it('leaves out what it is told to', () => {
    const without = () => fingerprint(root, ['src'], file => !file.endsWith('.map'));
    const first = without();
    writeFileSync(join(root, 'src/a.map'), 'a');
    assert.equal(without(), first);
  });
});
