import { defaultReporter } from '@web/test-runner';
import { countReporter } from './scripts/test/count-reporter.mjs';
import { launchers } from './scripts/engines/launchers.mjs';

/** What only Chromium's driver can do: to say what the reader's system prefers. */
const CHROMIUM_ALONE = 'build/test/elements/**/*.chromium.test.js';

const [chromium, ...others] = launchers();

/** Elements in every engine that is there, on the files that the build makes. */
export default {
  rootDir: import.meta.dirname,
  files: ['build/test/elements/**/*.test.js', `!${CHROMIUM_ALONE}`],
  groups: [{ name: 'chromium', files: CHROMIUM_ALONE, browsers: [chromium] }],
  nodeResolve: { exportConditions: ['production'], browser: true },
  middleware: [hosted],
  browserStartTimeout: 90_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: { config: { timeout: '30000' } },
  browsers: [chromium, ...others],
  concurrentBrowsers: 2,
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter()],
};

/** Pasted figures name their files as a host answers them: by the version of the release. */
function hosted(context, next) {
  if (/^\/\d+\.\d+\.\d+\//.test(context.url)) context.url = `/packages/embed/dist${context.url}`;
  return next();
}
