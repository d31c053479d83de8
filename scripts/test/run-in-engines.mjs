import { runInstalled } from '../system/run.mjs';
import { judgeEngines, webTestRunnerCounts } from './test-counts.mjs';

/** A file for Chromium alone. */
export const CHROMIUM_ALONE = /\.chromium\.test\.js$/;

/**
 * Runs test files in every engine that is there, and counts; an engine that is absent and has to be there counts as one
 * failure.
 *
 * @param {readonly string[]} files
 * @param {readonly import('../engines/ensure-engines.mjs').Engine[]} engines
 */
export async function runInEngines(files, engines) {
  const running = files.every(file => CHROMIUM_ALONE.test(file))
    ? engines.filter(({ name }) => name === 'Chromium')
    : engines;
  const present = running.filter(({ absent }) => !absent).map(({ name }) => name);
  const { code, output } = await webTestRunner(files, present);
  const absent = running.flatMap(({ name, absent: problem, required }) =>
    problem && required ? [{ engine: name, passed: 0, failed: 1, other: 0, problem }] : [],
  );
  return [...judgeEngines(webTestRunnerCounts(output), present, code), ...absent];
}

/**
 * Serves test files, to be opened by hand in any browser, until it is stopped.
 *
 * @param {readonly string[]} files
 */
export async function serveByHand(files) {
  // web-test-runner opens no browser by hand, but without one it finds no tests.
  return (await webTestRunner(files, ['Chromium'], ['--manual'], true)).code;
}

/**
 * @param {readonly string[]} files
 * @param {readonly string[]} engines
 * @param {readonly string[]} args
 * @param {boolean} interactive
 */
function webTestRunner(files, engines, args = [], interactive = false) {
  return runInstalled(
    '@web/test-runner/dist/bin.js',
    ['--config', 'web-test-runner.config.mjs', ...args],
    // web-test-runner.config.mjs reads these.
    { interactive, env: { TEST_FILES: files.join(','), TEST_ENGINES: engines.join(',') } },
  );
}
