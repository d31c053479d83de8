import { run } from './run.mjs';

/**
 * Installs Debian's Chromium and fonts with Arabic. Needs root.
 *
 * @returns {Promise<string>} Its command.
 */
export async function installAptChromium() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['-qq', 'update'],
    ['-qq', 'install', '-y', '--no-install-recommends', 'chromium', 'chromium-sandbox', 'fonts-noto-core'],
  ]) {
    const { code, output } = await run('apt-get', args, { quiet: true, env });
    if (code !== 0) throw new Error(`apt-get ${args.join(' ')} ended with ${code}\n${output.trimEnd()}`);
  }
  return 'chromium';
}
