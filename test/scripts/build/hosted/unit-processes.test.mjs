import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { UnitProcesses } from '../../../../scripts/build/hosted/unit-processes.mjs';

/** A unit without a figure, of which no file is written. */
const NONE = /** @type {import('@uncac-figures/embed').HostedUnit} */ ({ element: 'none', lang: 'en' });

describe('the processes that write hosted files', () => {
  it('answer each unit with the paths of its files', async () => {
    const processes = new UnitProcesses();
    const answers = [processes.write('texts', NONE, '/'), processes.write('pngs', NONE, '/')];
    assert.deepEqual(await Promise.all(answers), [[], []]);
    processes.end();
  });

  it('end a build where one of them ends with an error', async () => {
    const files = /** @type {'texts'} */ ('no such files');
    await assert.rejects(new UnitProcesses().write(files, NONE, '/'), {
      message: 'a process that writes hosted files ended with 1',
    });
  });
});
