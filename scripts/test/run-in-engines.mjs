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
 * Serves test files to the browser of who works on them, until it is stopped.
 *
 * @param {readonly string[]} files
 */
export async function serveByHand(files) {
  return (await webTestRunner(files, [], ['--manual'])).code;
}

/**
 * @param {readonly string[]} files
 * @param {readonly string[]} engines
 * @param {readonly string[]} args
 */
function webTestRunner(files, engines, args = []) {
  return runInstalled(
    '@web/test-runner/dist/bin.js',
    ['--config', 'web-test-runner.config.mjs', ...args],
    // What web-test-runner.config.mjs reads.
    { env: { TEST_FILES: files.join(','), TEST_ENGINES: engines.join(',') } },
  );
}
