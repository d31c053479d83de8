import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { ROOT } from '../system/root.mjs';
import { run } from '../system/run.mjs';

/** The last release that runs on Node 20. */
const PACKAGE = '@sparticuz/chromium@143.0.4';
const FOLDER = join(ROOT, '.cache/chromium');

const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * Fetches a Chromium for Linux on x64 from the npm registry into `.cache/chromium`, with the libraries it
 * needs and one font (Open Sans; other scripts need fonts of the system). It has no window: it runs headless only.
 *
 * @returns {Promise<string>} Path of a script that starts it.
 */
export async function installNpmChromium() {
  const start = join(FOLDER, 'chromium.sh');
  if (existsSync(start)) return start;

  await mkdir(FOLDER, { recursive: true });
  await npmInstall();
  const carried = join(FOLDER, 'node_modules/@sparticuz/chromium/bin');
  for (const name of await readdir(carried)) await unpack(join(carried, name));
  await rm(join(FOLDER, 'node_modules'), { recursive: true });

  await writeFile(join(FOLDER, 'fonts.conf'), FONTS);
  const script = [
    '#!/bin/sh',
    'here=$(dirname "$(readlink -f "$0")")',
    'export LD_LIBRARY_PATH="$here/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"',
    'export FONTCONFIG_FILE="${FONTCONFIG_FILE:-$here/fonts.conf}"',
    'exec "$here/chromium" "$@"',
    '',
  ];
  await writeFile(`${start}.new`, script.join('\n'), { mode: 0o755 });
  await rename(`${start}.new`, start);
  return start;
}

async function npmInstall() {
  const npm = process.env.npm_execpath;
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', FOLDER, PACKAGE];
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { code, output } = await run(command, [...first, ...args], { quiet: true, cwd: FOLDER });
  if (code !== 0) throw new Error(`npm install ${PACKAGE} ended with ${code}\n${output.trimEnd()}`);
}

/**
 * `chromium.br` is the program; each `*.tar.br` an archive.
 *
 * @param {string} path
 */
async function unpack(path) {
  const unpacked = join(FOLDER, basename(path, '.br'));
  await writeFile(unpacked, await promisify(brotliDecompress)(await readFile(path)));
  if (!unpacked.endsWith('.tar')) return chmod(unpacked, 0o755);
  const { code, output } = await run('tar', ['-xf', unpacked, '-C', FOLDER], { quiet: true });
  if (code !== 0) throw new Error(`tar could not unpack ${basename(path)}\n${output.trimEnd()}`);
  return rm(unpacked);
}
