import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/system/root.mjs';
import { run } from '../../scripts/system/run.mjs';

/** Files of `node_modules` that belong to the clone: links to its own packages. */
const OWN = '@uncac-figures';

/**
 * Seconds from `npm start` in a fresh clone of the last commit, its packages installed, to the page's address.
 *
 * @returns {Promise<number>}
 */
export async function startTime() {
  const clone = mkdtempSync(join(tmpdir(), 'uncac-bench-'));
  try {
    const { code, output } = await run('git', ['clone', '--quiet', ROOT, clone], { quiet: true });
    if (code !== 0) throw new Error(output);
    const modules = join(clone, 'node_modules');
    mkdirSync(join(modules, OWN), { recursive: true });
    for (const name of readdirSync(join(ROOT, 'node_modules')))
      if (name !== OWN) symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
    for (const name of readdirSync(join(clone, 'packages')))
      symlinkSync(join(clone, 'packages', name), join(modules, OWN, name));
    return await secondsToPage(clone);
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
}

/** @param {string} clone @returns {Promise<number>} */
function secondsToPage(clone) {
  const began = performance.now();
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: clone,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let output = '';
    /** @type {number | undefined} */
    let seconds;
    child.stdout.setEncoding('utf8').on('data', text => {
      output += text;
      if (seconds !== undefined || !output.includes('Demo page:')) return;
      seconds = (performance.now() - began) / 1000;
      child.kill('SIGTERM');
    });
    child.on('error', reject);
    child.on('close', code =>
      seconds === undefined
        ? reject(new Error(`npm start ended with ${code}:\n${output}`))
        : resolve(seconds),
    );
  });
}
