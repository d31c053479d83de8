import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** `ID` and `ID_LIKE` of /etc/os-release: `debian`, `ubuntu` … */
export function systems() {
  if (!existsSync('/etc/os-release')) return [];
  return [...readFileSync('/etc/os-release', 'utf8').matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)].flatMap(
    ([, ids = '']) => ids.split(' '),
  );
}

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

/**
 * Those of some Debian packages that are not installed.
 *
 * @param {readonly string[]} packages
 */
export function missingPackages(packages) {
  return packages.filter(name => {
    const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${db:Status-Status}', name], { encoding: 'utf8' });
    return stdout !== 'installed';
  });
}
