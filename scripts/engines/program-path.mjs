import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Absolute path of a program, if it is there.
 *
 * @param {string} program Path or command.
 */
export function programPath(program) {
  if (/[\\/]/.test(program)) return existsSync(program) ? program : undefined;
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map(directory => join(directory, program))
    .find(existsSync);
}
