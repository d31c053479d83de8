import { spawnSync } from 'node:child_process';

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
