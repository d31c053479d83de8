import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ensureBrowser } from '../../../scripts/engines/ensure-browser.mjs';
import { ROOT } from '../../../scripts/system/root.mjs';
import { runInstalled } from '../../../scripts/system/run.mjs';
import { judgeEngines, webTestRunnerCounts } from '../../../scripts/test/test-counts.mjs';

/** Two files, of which one throws before its tests, in a Chromium and in a WebKit whose programs are not there. */
const FILES = {
  'tests.test.js': `
    it('passes', () => {});
    it('fails', () => { throw new Error('on purpose'); });
    it.skip('is skipped', () => {});
  `,
  'broken.test.js': `throw new Error('broken file');`,
  'config.mjs': `
    import { countReporter } from '../../scripts/test/count-reporter.mjs';
    import { launchers } from '../../scripts/engines/launchers.mjs';
    import { WebKitLauncher } from '../../scripts/engines/webkit-launcher.mjs';
    const chromium = launchers().find(({ name }) => name === 'Chromium');
    const nowhere = new WebKitLauncher({ driver: '/nowhere/driver', display: '/nowhere/xvfb', browser: '/nowhere/browser' });
    export default {
      rootDir: '${ROOT}',
      files: import.meta.dirname + '/*.test.js',
      browsers: [chromium, nowhere],
      reporters: [
        { reportTestFileResults({ sessionsForTestFile }) {
          for (const { errors } of sessionsForTestFile) for (const { message } of errors) console.log(message);
        } },
        countReporter(),
      ],
    };
  `,
};

describe('the counts of a run of web-test-runner', () => {
  /** @type {{ code: number, output: string }} */
  let result;
  let folder = '';
  before(async () => {
    mkdirSync(join(ROOT, 'build'), { recursive: true });
    folder = mkdtempSync(join(ROOT, 'build/counts-'));
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
    result = await runInstalled('@web/test-runner/dist/bin.js', ['--config', join(folder, 'config.mjs')], {
      quiet: true,
      env: { CHROMIUM_PATH: await ensureBrowser() },
    });
  });
  after(() => rmSync(folder, { recursive: true }));

  it('are kept for each engine; a file that throws and an engine that does not start count as failed', () => {
    assert.deepEqual(webTestRunnerCounts(result.output), {
      Chromium: { passed: 1, failed: 2, other: 1 },
      WebKit: { passed: 0, failed: 2, other: 0 },
    });
    assert.notEqual(result.code, 0);
  });

  it('come with the reason why an engine did not start', () => {
    assert.match(result.output, /\/nowhere\/xvfb.*ENOENT/);
  });

  it('are judged engine by engine', () => {
    const counts = webTestRunnerCounts(result.output);
    assert.deepEqual(
      judgeEngines(counts, ['Chromium', 'WebKit', 'Firefox'], result.code).map(
        ({ engine, failed, problem }) => [engine, failed, problem],
      ),
      [
        ['Chromium', 2, undefined],
        ['WebKit', 2, undefined],
        ['Firefox', 1, `ended with 0 and printed no counts`],
      ],
    );
  });
});
