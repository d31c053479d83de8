import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { it } from 'node:test';
import { removeOrphans } from '../../../scripts/build/remove-orphans.mjs';
import { filesBelow } from '../../../scripts/system/files-below.mjs';

it('removeOrphans removes what was compiled from a source that is gone, and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'uncac-orphans-'));
  try {
    for (const file of [
      'src/bars/draw.ts',
      ...['bars/draw.js', 'bars/draw.d.ts', 'bars/draw.d.ts.map'].map(each => `dist/${each}`),
      ...['draw.js', 'draw.js.map', 'draw.d.ts', 'draw.d.ts.map'].map(each => `dist/${each}`),
      ...['themes.css', 'themes.css.d.ts', '0.1.0/uncac-figures.js'].map(each => `dist/${each}`),
    ]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), '');
    }
    assert.deepEqual([...removeOrphans(folder)].sort(), [
      'draw.d.ts',
      'draw.d.ts.map',
      'draw.js',
      'draw.js.map',
    ]);
    assert.equal(filesBelow(join(folder, 'dist')).length, 6);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
