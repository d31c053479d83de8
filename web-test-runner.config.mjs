import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';

/** Elements in a real browser, on the files that the build makes. */
export default {
  rootDir: import.meta.dirname,
  files: 'build/test/elements/**/*.test.js',
  nodeResolve: { exportConditions: ['production'], browser: true },
  concurrency: 2,
  middleware: [hosted],
  testsFinishTimeout: 240_000,
  testFramework: { config: { timeout: '10000' } },
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: {
        executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      },
    }),
  ],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter()],
};

/** Pasted figures name their files as a host answers them: by the version of the release. */
function hosted(context, next) {
  if (/^\/\d+\.\d+\.\d+\//.test(context.url)) context.url = `/packages/embed/dist${context.url}`;
  return next();
}

/** One line with the counts of the whole run. A file that did not run to its end counts as one failed test. */
function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const tests = sessions.flatMap(({ testResults }) => (testResults ? testsOf(testResults) : []));
      const passed = tests.filter(test => test.passed && !test.skipped).length;
      const skipped = tests.filter(test => test.skipped).length;
      const failed = tests.length - passed - skipped;
      const broken = sessions.filter(session => !session.passed && !hasFailedTest(session)).length;
      console.log(
        `\nweb-test-runner: ${passed} passed, ${failed + broken} failed` +
          (skipped ? `, ${skipped} skipped` : ''),
      );
    },
  };
}

function testsOf({ tests, suites }) {
  return [...tests, ...suites.flatMap(testsOf)];
}

function hasFailedTest({ testResults }) {
  return testResults ? testsOf(testResults).some(test => !test.passed && !test.skipped) : false;
}
