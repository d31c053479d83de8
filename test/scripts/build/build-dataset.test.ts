import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ROOT } from '../../dataset/real-data.js';

describe('npm run dataset', () => {
  let data = '';
  before(async () => {
    data = await mkdtemp(join(tmpdir(), 'uncac-data-'));
    await cp(join(ROOT, 'data'), data, { recursive: true });
  });
  after(() => rm(data, { recursive: true }));

  const check = (...options: readonly string[]) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'scripts/build/build-dataset.mjs'), '--check', ...options],
      { encoding: 'utf8' },
    );
    return { status, stderr };
  };
  const edit = async (file: string, from: string, to: string) => {
    const path = join(data, file);
    const text = await readFile(path, 'utf8');
    assert.ok(text.includes(from), `${file} holds ${from}`);
    await writeFile(path, text.replace(from, to));
    return () => writeFile(path, text);
  };

  it('finds that the committed modules are as data/ has them', () => {
    assert.deepEqual(check(), { status: 0, stderr: '' });
  });

  it('names the modules that are not as the tables have them, and exits 1', async () => {
    const restore = await edit('source/cycles.csv', '2015-11,month', '2015,year');
    const { status, stderr } = check('--data', data);
    await restore();
    assert.equal(status, 1);
    assert.deepEqual(stderr.trim().split('\n').slice(1), ['cycles.ts']);
  });

  it('prints each problem of the tables on a line, and exits 1', async () => {
    const restoreStates = await edit('source/states.csv', 'KEN,KE,404', 'KEN,KE,40');
    const restoreCycles = await edit('source/cycles.csv', '2015-11,month', '2015-11,day');
    const result = check('--data', data);
    await restoreStates();
    await restoreCycles();
    assert.equal(result.status, 1);
    assert.deepEqual(
      result.stderr
        .trim()
        .split('\n')
        .map(line => line.replace(/:\d+ /, ': ')),
      [
        String.raw`source/states.csv: m49 "40": does not match \d{3}`,
        'source/cycles.csv: start "2015-11": not a date of precision day',
      ],
    );
  });

  it('names a table that Excel saved without UTF-8', async () => {
    const path = join(data, 'source/state-names.fr.csv');
    const text = await readFile(path, 'utf8');
    await writeFile(path, Buffer.from(text.replaceAll('’', "'"), 'latin1'));
    const { status, stderr } = check('--data', data);
    await writeFile(path, text);
    assert.equal(status, 1);
    assert.match(
      stderr,
      /^source\/state-names\.fr\.csv:\d+: is not UTF-8: byte \d+ is 0x[0-9A-F]{2}; save it as UTF-8\n$/,
    );
  });

  it('names the place where the description of the tables is broken', async () => {
    const restore = await edit('datapackage.json', '"version": "2021.1",', '"version": "2021.1"');
    const { status, stderr } = check('--data', data);
    await restore();
    assert.equal(status, 1);
    assert.match(
      stderr,
      /^datapackage\.json:\d+: column 3, "licenses": a comma or a closing bracket is expected\n$/,
    );
  });
});
