import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, describe, it } from 'node:test';
import { ROOT } from '../../../scripts/system/root.mjs';
import { watchFiles } from '../../../scripts/system/watch-files.mjs';

describe('the watch over files', () => {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.cache/watch-'));
  mkdirSync(join(folder, 'deep'));
  after(() => rmSync(folder, { recursive: true }));

  it(
    'tells of changes that come together once, and only of files it is asked for',
    { timeout: 10_000 },
    async () => {
      const below = relative(ROOT, folder);
      /** @type {Promise<readonly string[]>} */
      const changed = new Promise(resolve => {
        const watch = watchFiles(
          [below, `${below}/absent`],
          file => !file.endsWith('.tmp'),
          files => {
            watch.stop();
            resolve(files);
          },
        );
      });
      for (const name of ['a.css', 'b.tmp', 'deep/c.css']) writeFileSync(join(folder, name), '');
      assert.deepEqual([...(await changed)].sort(), [`${below}/a.css`, `${below}/deep/c.css`]);
    },
  );
});
