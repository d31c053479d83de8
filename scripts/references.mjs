import { build } from './build.mjs';
import { ensureBrowser } from './engines/ensure-browser.mjs';
import { ensureDependencies } from './system/ensure-dependencies.mjs';
import { run, runInstalled } from './system/run.mjs';
import { compiledTests } from './test/test-files.mjs';

/** The tests that compare with something committed that is made, not written. */
const TESTS = [
  ...compiledTests('references'),
  ...compiledTests('shots'),
  'build/test/pages/accessibility.test.js',
];

await ensureDependencies();
const CHROMIUM_PATH = await ensureBrowser();
await build();
await succeed(runInstalled('typescript/bin/tsc', ['-b', 'test']));
// One after the other: what the browser draws and tells must not depend on how busy the machine is.
await succeed(
  run(process.execPath, ['--test', '--test-concurrency=1', '--test-reporter=spec', ...TESTS], {
    env: { CHROMIUM_PATH, UPDATE_REFERENCES: '1', UPDATE_SHOTS: '1' },
  }),
);
await run('git', ['status', '--short', '--', 'test']);

/** @param {Promise<{ code: number }>} running */
async function succeed(running) {
  const { code } = await running;
  if (code !== 0) process.exit(code);
}
