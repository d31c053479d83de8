import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../scripts/system/root.mjs';

const start = promisify(execFile);

/**
 * A clean project into which the packed packages are installed.
 *
 * @param {object} overrides What README adds to package.json.
 * @param {readonly string[]} peers What README installs besides, such as `vega@6.4.0`.
 */
export async function consumerProject(overrides, peers) {
  const folder = mkdtempSync(join(tmpdir(), 'uncac-consumer-'));
  const tarballs = join(folder, 'tarballs');
  mkdirSync(tarballs);
  for (const name of ['dataset', 'figures', 'elements'])
    await start('npm', ['pack', '--pack-destination', tarballs], { cwd: join(ROOT, 'packages', name) });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'consumer', private: true, type: 'module', ...overrides }),
  );
  const files = readdirSync(tarballs).map(file => `./tarballs/${file}`);
  await start('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...files, ...peers], {
    cwd: folder,
  });
  return folder;
}
