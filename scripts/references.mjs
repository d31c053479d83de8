import { build } from './build.mjs';
import { ensureBrowser } from './engines/ensure-browser.mjs';
import { ensureDependencies } from './system/ensure-dependencies.mjs';
import { run } from './system/run.mjs';
import { chooseTests } from './test/choose-tests.mjs';
import { compileTests } from './test/prepare.mjs';
import { testFiles } from './test/test-files.mjs';

/** The tests that compare with something committed that is made, not written. */
const { chosen } = chooseTests(['references', 'shots', 'pages/accessibility'], testFiles());

await ensureDependencies();
const CHROMIUM_PATH = await ensureBrowser();
await build();
await compileTests();
// One after the other: the browser's pictures and trees must not depend on how busy the machine is.
await succeed(
  run(
    process.execPath,
    ['--test', '--test-concurrency=1', '--test-reporter=spec', ...chosen.map(file => file.runs)],
    {
      env: { CHROMIUM_PATH, UPDATE_REFERENCES: '1', UPDATE_SHOTS: '1' },
    },
  ),
);
await run('git', ['status', '--short', '--', 'test']);

/** @param {Promise<{ code: number }>} running */
async function succeed(running) {
  const { code } = await running;
  if (code !== 0) process.exit(code);
}
