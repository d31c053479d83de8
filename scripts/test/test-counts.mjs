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
 * The counts in web-test-runner's lines `web-test-runner: ENGINE: N passed, N failed`, by the name of the engine.
 *
 * @param {string} output
 * @returns {Readonly<Record<string, Counts>>}
 */
export function webTestRunnerCounts(output) {
  const lines = output.matchAll(/^web-test-runner: (\w+): (\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm);
  return Object.fromEntries(
    [...lines].map(([, name, passed, failed, skipped = 0]) => [
      name,
      { passed: Number(passed), failed: Number(failed), other: Number(skipped) },
    ]),
  );
}

/**
 * What to believe of a runner of several engines: each must have printed its counts, and one of them shows it if the
 * runner ended with an error.
 *
 * @param {Readonly<Record<string, Counts>>} counts By the name of the engine.
 * @param {readonly string[]} engines Names of those that were to run.
 * @param {number} code
 * @returns {readonly (Counts & { engine: string, problem?: string })[]}
 */
export function judgeEngines(counts, engines, code) {
  const unexplained = engines.every(engine => counts[engine]?.failed === 0) ? code : 0;
  return engines.map(engine => ({ engine, ...judge(counts[engine], unexplained) }));
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
