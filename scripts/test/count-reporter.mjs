/**
 * A reporter for web-test-runner that ends with one line an engine: what passed and failed in it. A file that did not
 * run to its end, or whose engine did not start, counts as one failed test.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const names = [...new Set(sessions.map(({ browser }) => browser.name))];
      console.log(`\n${names.map(name => line(name, sessions)).join('\n')}`);
    },
  };
}

/**
 * @typedef {import('@web/test-runner').TestSession} Session
 * @typedef {import('@web/test-runner').TestSuiteResult} Suite
 *
 * @param {string} name
 * @param {readonly Session[]} all
 */
function line(name, all) {
  const sessions = all.filter(({ browser }) => browser.name === name);
  const tests = sessions.flatMap(testsOfSession);
  const passed = tests.filter(test => test.passed && !test.skipped).length;
  const skipped = tests.filter(test => test.skipped).length;
  const failed = tests.length - passed - skipped;
  const broken = sessions.filter(session => !session.passed && !hasFailedTest(session)).length;
  return (
    `web-test-runner: ${name}: ${passed} passed, ${failed + broken} failed` +
    (skipped ? `, ${skipped} skipped` : '')
  );
}

/** @param {Session} session */
const testsOfSession = ({ testResults }) => (testResults ? testsOf(testResults) : []);

/** @param {Suite} suite @returns {import('@web/test-runner').TestResult[]} */
const testsOf = ({ tests, suites }) => [...tests, ...suites.flatMap(testsOf)];

/** @param {Session} session */
const hasFailedTest = session => testsOfSession(session).some(test => !test.passed && !test.skipped);
