import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { rollup } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';
import {
  hostedFolder,
  hostedUnits,
  indexFiles,
  sharedFiles,
  unitFiles,
  unitPictures,
} from '../../../packages/embed/dist/index.js';
import { filesBelow } from '../../system/files-below.mjs';
import { ROOT } from '../../system/root.mjs';
import { hostedPath } from '../hosted-folder.mjs';
import { cachedPngs } from '../png/cached-png.mjs';
import { snippet } from '../snippet.mjs';
import { BuildRecords } from './build-records.mjs';
import { readInputs } from './read-inputs.mjs';
import { unitInputs } from './unit-inputs.mjs';

// Writes the hosted folder. Each part is made anew only where its inputs have changed:  node
// scripts/build/hosted/build-hosted.mjs [--base /figures/0.1.0/] [--afresh]
const RECORDS = '.cache/build.json';

const { values } = parseArgs({ options: { base: { type: 'string' }, afresh: { type: 'boolean' } } });
const hosted = hostedPath();
const { folder, base: ownBase } = await hostedFolder();
const base = values.base ?? ownBase;
if (values.afresh) {
  rmSync(folder, { recursive: true, force: true });
  rmSync(join(ROOT, RECORDS), { force: true });
}

const tools = ['package-lock.json', 'scripts/build/hosted', 'scripts/build/png'];
const ofFigures = readInputs(ROOT, [
  ...tools,
  ...['dataset', 'figures', 'embed'].map(name => `packages/${name}/package.json`),
  ...['dataset/dist', 'figures/dist', 'embed/dist/hosted'].map(path => `packages/${path}`),
]);
const records = new BuildRecords(ROOT, RECORDS);

for (const unit of hostedUnits()) {
  const { element, lang } = unit;
  const inputs = `${hashOf(ofFigures, unitInputs(ofFigures, unit))} ${base}`;
  await part(`${element}.${lang}`, inputs, async () => [
    ...unitFiles(unit, base).map(({ path, text }) => write(path, text)),
    ...(await cachedPngs(unitPictures(unit))).map(({ path, png }) => write(path, png)),
  ]);
}
await part('shared', hashOf(ofFigures), () => sharedFiles().map(({ path, text }) => write(path, text)));
await part('indexes', hashOf(ofFigures), () => indexFiles(read).map(({ path, text }) => write(path, text)));

const indexes = filesBelow(join(ROOT, hosted)).filter(file => /^index\..+\.json$/.test(file));
const ofScripts = readInputs(ROOT, [
  ...tools,
  'rollup.config.mjs',
  'scripts/build/index-integrity.mjs',
  'scripts/build/snippet.mjs',
  ...['dataset', 'figures', 'elements'].map(name => `packages/${name}/dist`),
  'packages/embed/dist/loader',
  ...indexes.map(file => `${hosted}/${file}`),
]);
await part('scripts', hashOf(ofScripts), async () => {
  const { options } = await loadConfigFile(join(ROOT, 'rollup.config.mjs'), {});
  const written = [];
  for (const config of options) {
    const bundle = await rollup(config);
    for (const output of config.output) written.push(...(await bundle.write(output)).output);
    await bundle.close();
  }
  return written.map(({ fileName }) => `${hosted}/${fileName}`);
});
await part('snippet', `${hashOf(ofScripts)} ${hashOf(ofFigures)} ${base}`, async () => [
  write('snippet.html', await snippet(folder, base)),
]);

const known = records.finish();
for (const file of filesBelow(join(ROOT, hosted)))
  if (!known.has(`${hosted}/${file}`)) rmSync(join(ROOT, hosted, file));

/**
 * @param {string} name
 * @param {string} inputs
 * @param {() => readonly string[] | Promise<readonly string[]>} make
 */
async function part(name, inputs, make) {
  const began = performance.now();
  const isMade = await records.make(name, inputs, make);
  if (isMade) console.log(`built: ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
}

/**
 * Writes a file of the hosted folder. Answers its path below the root.
 *
 * @param {string} path
 * @param {string | Uint8Array} content
 */
function write(path, content) {
  const file = join(ROOT, hosted, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return `${hosted}/${path}`;
}

/** Text of a file of the hosted folder. @param {string} path */
function read(path) {
  return readFileSync(join(ROOT, hosted, path), 'utf8');
}

/**
 * @param {ReadonlyMap<string, string>} files
 * @param {Iterable<string>} paths
 */
function hashOf(files, paths = files.keys()) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`${path}\0${files.get(path)}\0`);
  return hash.digest('hex');
}
