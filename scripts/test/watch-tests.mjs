import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../system/root.mjs';
import { watchCompiler } from '../system/watch-compiler.mjs';
import { watchFiles } from '../system/watch-files.mjs';
import { removeOrphans } from './test-files.mjs';

/**
 * Runs the tests now and after every change of a source, until it is stopped. A run that a change overtakes is ended.
 * Each is a process of its own: Node keeps modules that it once loaded.
 *
 * @param {readonly string[]} args Those of `npm test` that say which tests.
 */
export async function watchTests(args) {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let running;
  let isCompiled = false;
  const end = () => {
    // With its minus it ends the runner's own children too.
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
  // What the compiler does not compile.
  watchFiles(
    ['scripts', 'test', join('packages', 'embed', 'assets')],
    file => /\.(mjs|css|cjs)$/.test(file),
    () => {
      if (isCompiled) start();
    },
  );
  await new Promise(() => {});
}
