import { run } from '../system/run.mjs';

/**
 * Installs packages of Debian or Ubuntu. Needs root; rejects with what apt-get said.
 *
 * @param {readonly string[]} packages
 */
export async function installApt(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['-qq', 'update'],
    ['-qq', 'install', '-y', '--no-install-recommends', ...packages],
  ]) {
    const { code, output } = await run('apt-get', args, { quiet: true, env });
    if (code !== 0) throw new Error(`apt-get ${args.join(' ')} ended with ${code}\n${output.trimEnd()}`);
  }
}
