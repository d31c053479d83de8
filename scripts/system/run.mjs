import { spawn } from 'node:child_process';
import { ROOT } from './root.mjs';

/**
 * @typedef {object} RunOptions
 * @property {boolean} [quiet] Keep the output to oneself instead of printing it as it comes.
 * @property {Record<string, string | undefined>} [env] Added to the environment.
 * @property {string} [cwd]
 */

/**
 * Runs a command to its end. `code` is never 0 for a command that could not start or was killed.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { quiet = false, env = {}, cwd = ROOT } = {}) {
  return new Promise(resolve => {
    let output = '';
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const [from, to] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])) {
      from.setEncoding('utf8');
      from.on('data', text => {
        output += text;
        if (!quiet) to.write(text);
      });
    }
    child.on('error', error => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', code => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs the script of an installed package with this Node.
 *
 * @param {string} script Path below `node_modules`.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runInstalled(script, args, options) {
  return run(process.execPath, [`${ROOT}node_modules/${script}`, ...args], options);
}
