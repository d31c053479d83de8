/**
 * Writes the table modules of `@uncac-figures/dataset` from `data/`. Needs the package's `dist`.
 *
 *     npm run dataset -- [--check] [--data <folder>]
 *
 * `--check` writes nothing and exits 1, naming the files that differ from what would be written.
 */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  DatasetError,
  readDataPackage,
  readDataset,
  tableModules,
} from '../../packages/dataset/dist/index.js';
import { ROOT } from '../system/root.mjs';

const { values } = parseArgs({ options: { check: { type: 'boolean' }, data: { type: 'string' } } });
const data = values.data ?? join(ROOT, 'data');
const target = join(ROOT, 'packages/dataset/src/tables');

try {
  const dataPackage = readDataPackage(await readFile(join(data, 'datapackage.json')));
  const modules = tableModules(readDataset(await readFiles('source'), dataPackage));
  const stale = await differing(modules);
  if (!values.check) await write(modules, stale);
  else if (stale.length > 0) {
    console.error(`Not as data/ has it; npm run dataset:\n${stale.join('\n')}`);
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof DatasetError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** @param {string} folder */
async function readFiles(folder) {
  const names = (await readdir(join(data, folder))).sort();
  const files = await Promise.all(
    names.map(
      async name => /** @type {const} */ ([`${folder}/${name}`, await readFile(join(data, folder, name))]),
    ),
  );
  return new Map(files);
}

/** Names of the modules that are not yet, or no longer, as they should be. @param {ReadonlyMap<string, string>} modules */
async function differing(modules) {
  await mkdir(target, { recursive: true });
  const present = await readdir(target);
  const names = [...new Set([...modules.keys(), ...present])].sort();
  const texts = await Promise.all(
    names.map(name => (present.includes(name) ? readFile(join(target, name), 'utf8') : undefined)),
  );
  return names.filter((name, index) => modules.get(name) !== texts[index]);
}

/** @param {ReadonlyMap<string, string>} modules @param {readonly string[]} stale */
async function write(modules, stale) {
  for (const name of stale) {
    const text = modules.get(name);
    if (text === undefined) await rm(join(target, name));
    else await writeFile(join(target, name), text);
  }
  console.log(`${modules.size} table modules, ${stale.length} changed`);
}
