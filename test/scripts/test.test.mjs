import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { run } from '../../scripts/system/run.mjs';

/** `npm test` of what is compiled, on a machine without a browser. @param {readonly string[]} args */
const npmTest = (...args) =>
  run(process.execPath, ['scripts/test.mjs', '--compiled', ...args], {
    quiet: true,
    // A runner inside a runner would report to the outer one.
    env: { CHROMIUM_PATH: '/nonexistent', NODE_TEST_CONTEXT: undefined },
  });

describe('npm test', () => {
  it('runs the files named, without a browser where they need none, and ends with CPU seconds and counts', async () => {
    const { code, output } = await npmTest(
      'scripts/system/read-port',
      'test/scripts/test/test-counts.test.mjs',
    );
    assert.equal(code, 0, output);
    const [cpu = '', closing = ''] = output.trimEnd().split('\n').slice(-2);
    assert.match(cpu, /^CPU (\d+ s \(user \d+, system \d+\)$|not measured)/);
    assert.match(closing, /^(?!0)\d+ passed, 0 failed$/);
    assert.doesNotMatch(output, /built:/);
  });

  it('refuses a name that it does not know before it does anything', async () => {
    assert.deepEqual(await npmTest('scripts/system/red-port'), {
      code: 1,
      output: 'no test is named scripts/system/red-port; nearest: scripts/system/read-port\n',
    });
  });

  it('ends where a browser is needed and there is none', async () => {
    const { code, output } = await npmTest('pages/hover');
    assert.equal(code, 1);
    assert.match(output, /CHROMIUM_PATH is \/nonexistent, which does not start a Chromium/);
  });
});
