import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { programPath } from './program-path.mjs';

/**
 * What starts WebKitGTK and drives it.
 *
 * @typedef {{ driver: string, display: string, browser: string }} WebKitPaths
 */

/** @type {Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>} */
const FIREFOX = {
  linux: ['firefox-esr', 'firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** Where distributions put what WebKitGTK brings along: below a folder of the architecture, or not. */
const LIBRARIES = ['/usr/lib', '/usr/libexec', '/usr/lib64'];

/**
 * Path of a Firefox that starts, if there is one. `FIREFOX_PATH` names it.
 *
 * @returns {string | undefined}
 */
export function installedFirefox() {
  const { FIREFOX_PATH: chosen } = process.env;
  const candidates = chosen ? [chosen] : (FIREFOX[process.platform] ?? []);
  return candidates.map(programPath).find(path => path && isFirefox(path));
}

/**
 * Paths of what WebKitGTK needs to be driven, if all of it is there.
 *
 * @returns {WebKitPaths | undefined}
 */
export function installedWebKit() {
  if (process.platform !== 'linux') return undefined;
  const driver = programPath('WebKitWebDriver');
  const display = programPath('Xvfb');
  const browser = LIBRARIES.flatMap(folder => [folder, ...subfolders(folder, /-linux-gnu/)])
    .flatMap(folder => subfolders(folder, /^webkit2?gtk-/))
    .map(folder => join(folder, 'MiniBrowser'))
    .find(existsSync);
  return driver && display && browser ? { driver, display, browser } : undefined;
}

/** @param {string} path */
function isFirefox(path) {
  // On Windows it prints no version; being there is all that can be asked of it.
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && /firefox/i.test(stdout);
}

/** @param {string} folder @param {RegExp} name */
function subfolders(folder, name) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(entry => name.test(entry))
    .map(entry => join(folder, entry));
}
