import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../system/run.mjs';
import { judge, nodeTestCounts } from './test-counts.mjs';

/**
 * Runs test files in Node, and counts.
 *
 * @param {readonly string[]} files
 * @param {number} concurrency Files at a time.
 */
export async function runInNode(files, concurrency) {
  const folder = mkdtempSync(join(tmpdir(), 'uncac-figures-test-'));
  const report = join(folder, 'report.tap');
  try {
    const { code } = await run(process.execPath, [
      '--test',
      `--test-concurrency=${concurrency}`,
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${report}`,
      ...files,
    ]);
    return judge(nodeTestCounts(readFileSync(report, 'utf8')), code);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
