import { defaultReporter } from '@web/test-runner';
import { launchers } from './scripts/engines/launchers.mjs';
import { countReporter } from './scripts/test/count-reporter.mjs';
import { CHROMIUM_ALONE } from './scripts/test/run-in-engines.mjs';

const chosen = (process.env.TEST_FILES ?? '').split(',').filter(Boolean);
const everywhere = chosen.filter(file => !CHROMIUM_ALONE.test(file));
const inChromium = chosen.filter(file => CHROMIUM_ALONE.test(file));
const browsers = launchers((process.env.TEST_ENGINES ?? '').split(',').filter(Boolean));
const chromium = browsers.filter(({ name }) => name === 'Chromium');

/** Elements, on the files that the build makes. `npm test` starts it and says which tests and engines. */
export default {
  rootDir: import.meta.dirname,
  // In a group of their own, since only Chromium's driver can say what the reader's system prefers.
  groups: [
    ...(everywhere.length ? [{ name: 'everywhere', files: everywhere, browsers }] : []),
    ...(inChromium.length && chromium.length
      ? [{ name: 'chromium', files: inChromium, browsers: chromium }]
      : []),
  ],
  nodeResolve: { exportConditions: ['production'], browser: true },
  middleware: [hosted],
  browserStartTimeout: 90_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: { config: { timeout: '30000' } },
  concurrentBrowsers: 2,
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter()],
};

/** Pasted figures name their files as a host answers them: by the version of the release. */
function hosted(context, next) {
  if (/^\/\d+\.\d+\.\d+\//.test(context.url)) context.url = `/packages/embed/dist${context.url}`;
  return next();
}
