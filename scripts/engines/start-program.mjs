import { spawn } from 'node:child_process';

/** Signals that end this process. The browsers' libraries listen to them too, and end their browsers first. */
const ENDS = ['exit', 'SIGTERM', 'SIGHUP'];

/**
 * A program that runs beside this one until it is stopped, or until this one ends.
 *
 * @typedef {object} Program
 * @property {import('node:child_process').ChildProcess} child
 * @property {Promise<never>} ended Rejects when it ends by itself, with its last words.
 * @property {() => Promise<void>} stop Resolves when it is gone.
 */

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, pipes?: number }} [options] `pipes`: how many outputs beyond the usual ones.
 * @returns {Program}
 */
export function startProgram(command, args, { env = {}, pipes = 0 } = {}) {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe', ...Array(pipes).fill('pipe')],
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', text => (said = `${said}${text}`.slice(-2000)));
  const kill = () => void child.kill('SIGKILL');
  for (const event of ENDS) process.once(event, kill);

  /** @type {Promise<string>} */
  const over = new Promise(resolve => {
    child.once('error', error => resolve(error.message));
    child.once('exit', (code, signal) => resolve(`ended with ${signal ?? code}. ${said.trim()}`));
  }).then(how => {
    for (const event of ENDS) process.off(event, kill);
    return /** @type {string} */ (how);
  });
  const ended = over.then(how => {
    throw new Error(`${command} ${how}`.trim());
  });
  // A caller that waits for the program races against `ended`. When the program is stopped nobody may be waiting, so a
  // rejection is caught here.
  ended.catch(() => {});
  return {
    child,
    ended,
    stop: async () => {
      child.kill();
      const patience = setTimeout(kill, 3000);
      await over;
      clearTimeout(patience);
    },
  };
}
