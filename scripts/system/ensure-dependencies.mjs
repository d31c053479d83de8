import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

/**
 * The packages of the lock file that are not installed as it says. Optional ones may be absent: they belong to
 * other platforms.
 *
 * @param {LockedPackages} locked `packages` of package-lock.json.
 * @param {LockedPackages} installed `packages` of node_modules/.package-lock.json, npm's record of what it did.
 * @returns {string[]}
 */
export function outdatedPackages(locked, installed) {
  return Object.entries(locked)
    .filter(([path]) => path.includes('node_modules/'))
    .filter(([path, { version, integrity, optional }]) => {
      const found = installed[path];
      if (!found) return !optional;
      return found.version !== version || found.integrity !== integrity;
    })
    .map(([path]) => path);
}

/**
 * Whether this Node can run the project.
 *
 * @param {string} version Such as `20.19.0`.
 * @param {string} range `>=` and a version, as in `engines.node`.
 */
export function nodeIsRecent(version, range) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = range.replace('>=', '').split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** @param {string} path */
const readJson = path => JSON.parse(readFileSync(path, 'utf8'));

/** @param {string} folder */
function isInstalled(folder) {
  const record = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const locked = readJson(join(folder, 'package-lock.json')).packages;
  const installed = readJson(record).packages;
  const present = Object.keys(installed).every(path => existsSync(join(folder, path)));
  return present && outdatedPackages(locked, installed).length === 0;
}

/**
 * Installs what the package-lock.json of a folder names, unless it is there already. Ends the process where that is
 * impossible.
 *
 * @param {string} [below] The folder, from the root: `test/bench` has packages of its own.
 */
export async function ensureDependencies(below = '') {
  const { engines } = readJson(join(ROOT, 'package.json'));
  if (!nodeIsRecent(process.versions.node, engines.node)) {
    console.error(`Node ${process.versions.node} is too old; this project needs ${engines.node}.`);
    process.exit(1);
  }
  const cwd = join(ROOT, below);
  if (isInstalled(cwd)) return;
  console.log(`Installing the packages that ${join(below, 'package-lock.json')} names (npm ci) …`);
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code } = npm
    ? await run(process.execPath, [npm, ...args], { cwd })
    : await run('npm', args, { cwd });
  if (code !== 0) {
    console.error('npm ci did not succeed: see above. Nothing else was tried.');
    process.exit(1);
  }
}

if (import.meta.filename === process.argv[1]) await ensureDependencies();
