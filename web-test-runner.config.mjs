import { defaultReporter } from '@web/test-runner';
import { countReporter } from './scripts/engines/count-reporter.mjs';
import { launchers } from './scripts/engines/launchers.mjs';

/** Elements in every engine that is there, on the files that the build makes. */
export default {
  rootDir: import.meta.dirname,
  files: 'build/test/elements/**/*.test.js',
  nodeResolve: { exportConditions: ['production'], browser: true },
  middleware: [hosted],
  browserStartTimeout: 90_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: { config: { timeout: '30000' } },
  browsers: launchers(),
  concurrentBrowsers: 2,
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter()],
};

/** Pasted figures name their files as a host answers them: by the version of the release. */
function hosted(context, next) {
  if (/^\/\d+\.\d+\.\d+\//.test(context.url)) context.url = `/packages/embed/dist${context.url}`;
  return next();
}
