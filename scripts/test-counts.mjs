/**
 * What one runner, or all of them, counted. `other` is skipped or to do: neither passed nor failed.
 *
 * @typedef {{ passed: number, failed: number, other: number }} Counts
 */

/**
 * The counts that node:test prints as diagnostics at the end of a run, or nothing where it did not come to its end.
 *
 * @param {string} report Output of the TAP reporter.
 * @returns {Counts | undefined}
 */
export function nodeTestCounts(report) {
  /** @param {string} name */
  const count = name => {
    const lines = [...report.matchAll(new RegExp(`^# ${name} (\\d+)$`, 'gm'))];
    return lines.length > 0 ? Number(lines.at(-1)?.[1]) : undefined;
  };
  const [pass, fail, cancelled, skipped, todo] = ['pass', 'fail', 'cancelled', 'skipped', 'todo'].map(count);
  if (pass === undefined || fail === undefined) return undefined;
  return { passed: pass, failed: fail + (cancelled ?? 0), other: (skipped ?? 0) + (todo ?? 0) };
}

/**
 * The counts in web-test-runner's line `web-test-runner: N passed, N failed`, or nothing where there is no such line.
 *
 * @param {string} output
 * @returns {Counts | undefined}
 */
export function webTestRunnerCounts(output) {
  const line = [...output.matchAll(/^web-test-runner: (\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)].at(
    -1,
  );
  return line && { passed: Number(line[1]), failed: Number(line[2]), other: Number(line[3] ?? 0) };
}

/**
 * What to believe of a runner: it failed at least once if it printed no counts, ran nothing or ended with an error
 * that its counts do not show.
 *
 * @param {Counts | undefined} counts
 * @param {number} code
 * @returns {Counts & { problem?: string }}
 */
export function judge(counts, code) {
  if (!counts) return { passed: 0, failed: 1, other: 0, problem: `ended with ${code} and printed no counts` };
  if (code !== 0 && counts.failed === 0) return { ...counts, failed: 1, problem: `ended with ${code}` };
  if (counts.passed + counts.failed === 0) return { ...counts, failed: 1, problem: 'ran no test' };
  return counts;
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sumCounts(all) {
  return all.reduce(
    (sum, counts) => ({
      passed: sum.passed + counts.passed,
      failed: sum.failed + counts.failed,
      other: sum.other + counts.other,
    }),
    { passed: 0, failed: 0, other: 0 },
  );
}

/** @param {Counts} counts */
export const closingLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

/** @param {Counts} counts */
export const isSuccess = ({ passed, failed }) => failed === 0 && passed > 0;
