import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  closingLine,
  isSuccess,
  judge,
  judgeEngines,
  nodeTestCounts,
  sumCounts,
  webTestRunnerCounts,
} from '../../../scripts/test/test-counts.mjs';

/**
 * The TAP report of this Node on one test file.
 *
 * @param {string} source
 */
function report(source) {
  const folder = mkdtempSync(join(tmpdir(), 'uncac-figures-counts-'));
  const file = join(folder, 'sample.test.mjs');
  writeFileSync(file, `import { describe, it } from 'node:test';\n${source}`);
  // A runner inside a runner would report to the outer one.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { stdout, status } = spawnSync(process.execPath, ['--test', '--test-reporter=tap', file], {
    encoding: 'utf8',
    env,
  });
  rmSync(folder, { recursive: true });
  return { report: stdout, code: status ?? 1 };
}

describe('nodeTestCounts', () => {
  it('counts what passed and failed, and keeps skipped and to do apart', () => {
    const { report: tap } = report(`
      describe('a suite', () => { it('a', () => {}); it('b', () => { throw new Error('b'); }); });
      it('c', () => {});
      it('d', { skip: true }, () => {});
      it('e', { todo: true }, () => {});
    `);
    assert.deepEqual(nodeTestCounts(tap), { passed: 2, failed: 1, other: 2 });
  });

  it('counts a file that throws before its tests as failed', () => {
    const { report: tap, code } = report(`throw new Error('broken file');`);
    assert.deepEqual(judge(nodeTestCounts(tap), code), { passed: 0, failed: 1, other: 0 });
  });

  it('does not take the words of a test for counts', () => {
    const { report: tap } = report(`it('a', t => t.diagnostic('pass 99'));`);
    assert.deepEqual(nodeTestCounts(tap), { passed: 1, failed: 0, other: 0 });
  });

  it('finds no counts in a report that breaks off', () => {
    assert.equal(nodeTestCounts('TAP version 13\nok 1 - a\n'), undefined);
  });
});

describe('webTestRunnerCounts', () => {
  it('reads the lines that the reporter prints, one an engine', () => {
    const output = [
      'Chromium: |██| 3/3 test files',
      'web-test-runner: Chromium: 41 passed, 2 failed',
      'web-test-runner: Firefox: 4 passed, 0 failed, 1 skipped',
      '',
    ].join('\n');
    assert.deepEqual(webTestRunnerCounts(output), {
      Chromium: { passed: 41, failed: 2, other: 0 },
      Firefox: { passed: 4, failed: 0, other: 1 },
    });
  });

  it('finds no counts where no line is there', () => {
    assert.deepEqual(webTestRunnerCounts('Error: the browser did not start\n'), {});
  });
});

describe('judgeEngines', () => {
  const good = { passed: 3, failed: 0, other: 0 };

  it('believes a run that ended well', () => {
    assert.deepEqual(judgeEngines({ Chromium: good }, ['Chromium'], 0), [{ engine: 'Chromium', ...good }]);
  });

  it('takes an engine that printed no counts as one failure', () => {
    const [chromium, firefox] = judgeEngines({ Chromium: good }, ['Chromium', 'Firefox'], 1);
    assert.equal(chromium?.failed, 0);
    assert.equal(firefox?.failed, 1);
  });

  it('takes an error that no count shows as a failure', () => {
    assert.equal(judgeEngines({ Chromium: good }, ['Chromium'], 1)[0]?.failed, 1);
  });
});

describe('judge', () => {
  const good = { passed: 3, failed: 0, other: 0 };

  it('believes a runner that ended well', () => assert.deepEqual(judge(good, 0), good));

  it('takes a runner without counts as one failure', () => {
    assert.equal(judge(undefined, 0).failed, 1);
    assert.match(judge(undefined, 134).problem ?? '', /134.*no counts/);
  });

  it('takes an error that no count shows as one failure', () => assert.equal(judge(good, 1).failed, 1));

  it('takes a run of nothing, or of skipped tests only, as one failure', () => {
    assert.equal(judge({ passed: 0, failed: 0, other: 0 }, 0).failed, 1);
    assert.equal(judge({ passed: 0, failed: 0, other: 5 }, 0).failed, 1);
  });
});

describe('the closing line', () => {
  it('sums all runners and does not count what was skipped', () => {
    const sum = sumCounts([
      { passed: 10, failed: 0, other: 3 },
      { passed: 5, failed: 2, other: 0 },
    ]);
    assert.deepEqual(sum, { passed: 15, failed: 2, other: 3 });
    assert.equal(closingLine(sum), '15 passed, 2 failed');
  });

  it('is a success only if something ran and nothing failed', () => {
    assert.equal(isSuccess({ passed: 1, failed: 0, other: 0 }), true);
    assert.equal(isSuccess({ passed: 1, failed: 1, other: 0 }), false);
    assert.equal(isSuccess(sumCounts([])), false);
  });
});
