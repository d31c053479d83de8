import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../system/root.mjs';
import { watchCompiler } from '../system/watch-compiler.mjs';
import { watchFiles } from '../system/watch-files.mjs';
import { removeOrphans } from './test-files.mjs';

/**
 * Runs the tests now and after every change of a source, until it is stopped. A run that a change overtakes is ended.
 * Each run is a process of its own, since Node never loads a module a second time.
 *
 * @param {readonly string[]} args The arguments of `npm test` that name tests.
 */
export async function watchTests(args) {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let running;
  let isCompiled = false;
  const end = () => {
    // The minus sign ends the whole process group: the runner's own children too.
    if (running?.pid && running.exitCode === null) process.kill(-running.pid, 'SIGTERM');
    running = undefined;
  };
  const start = () => {
    end();
    const child = spawn(process.execPath, ['scripts/test.mjs', '--compiled', ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
    });
    running = child;
    child.on('exit', () => {
      if (child === running) console.log(`\nWaiting for a change (Ctrl+C ends).`);
    });
  };
  process.on('exit', end);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit());

  removeOrphans();
  watchCompiler(['test'], problems => {
    isCompiled = !problems;
    if (isCompiled) return start();
    end();
    console.error(`\n${problems}\n\nThe tests run when this is right.`);
  });
  // Files that the compiler does not watch.
  watchFiles(
    ['scripts', 'test', join('packages', 'embed', 'assets')],
    file => /\.(mjs|css|cjs)$/.test(file),
    () => {
      if (isCompiled) start();
    },
  );
  await new Promise(() => {});
}
