import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rollup } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';
import { hostedFolder, hostedUnits, indexFiles, sharedFiles } from '../../../packages/embed/dist/index.js';
import { filesBelow } from '../../system/files-below.mjs';
import { ROOT } from '../../system/root.mjs';
import { hostedPath } from '../hosted-folder.mjs';
import { buildThemes } from '../build-themes.mjs';
import { snippet } from '../snippet.mjs';
import { BuildRecords } from './build-records.mjs';
import { readInputs } from './read-inputs.mjs';
import { unitInputs } from './unit-inputs.mjs';
import { UnitProcesses } from './unit-processes.mjs';
import { writeHosted } from './write-hosted.mjs';

// Writes the hosted folder. Each part is made anew only where its inputs have changed. Without PNG files it takes half
// as long:  node scripts/build/hosted/build-hosted.mjs [--base /figures/0.1.0/] [--afresh] [--without-png]
const RECORDS = '.cache/build.json';

const { values } = parseArgs({
  options: { base: { type: 'string' }, afresh: { type: 'boolean' }, 'without-png': { type: 'boolean' } },
});
const hosted = hostedPath();
const { folder, base: ownBase } = await hostedFolder();
const base = values.base ?? ownBase;
if (values.afresh) {
  rmSync(folder, { recursive: true, force: true });
  rmSync(join(ROOT, RECORDS), { force: true });
}

await buildThemes();
const tools = ['package-lock.json', 'scripts/build/hosted', 'scripts/build/png'];
const ofFigures = readInputs(ROOT, [
  ...tools,
  ...['dataset', 'figures', 'embed'].map(name => `packages/${name}/package.json`),
  ...['dataset/dist', 'figures/dist', 'embed/dist/hosted'].map(path => `packages/${path}`),
]);
const records = new BuildRecords(ROOT, RECORDS);

const processes = new UnitProcesses();
const units = hostedUnits().map(unit => {
  const { element, lang } = unit;
  return { unit, name: `${element}.${lang}`, inputs: hashOf(ofFigures, unitInputs(ofFigures, unit)) };
});

/** @param {string} name */
const pngsOf = name => `${name} png`;
await step('figures', units, ({ unit, name, inputs }) =>
  records.make(name, `${inputs} ${base}`, () => processes.write('texts', unit, base)),
);
const pngs = step('PNG files', values['without-png'] ? [] : units, ({ unit, name, inputs }) =>
  records.make(pngsOf(name), inputs, () => processes.write('pngs', unit, base)),
);
// Those of other figures than these go.
if (values['without-png']) for (const { name, inputs } of units) records.keep(pngsOf(name), inputs);
await part('shared', hashOf(ofFigures), () => sharedFiles().map(({ path, text }) => writeHosted(path, text)));
await part('indexes', hashOf(ofFigures), () =>
  indexFiles(read).map(({ path, text }) => writeHosted(path, text)),
);

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
  writeHosted('snippet.html', await snippet(folder, base)),
]);

await pngs;
processes.end();
removeOthers();

/** Removes files of earlier builds. */
function removeOthers() {
  const known = records.finish();
  for (const file of filesBelow(join(ROOT, hosted)))
    if (!known.has(`${hosted}/${file}`)) rmSync(join(ROOT, hosted, file));
}

/**
 * @param {string} name
 * @param {string} inputs
 * @param {() => readonly string[] | Promise<readonly string[]>} make
 */
function part(name, inputs, make) {
  return step(name, [name], () => records.make(name, inputs, make));
}

/**
 * Makes parts side by side.
 *
 * @template Part
 * @param {string} title
 * @param {readonly Part[]} parts
 * @param {(part: Part) => Promise<boolean>} make Answers whether the part was made.
 */
async function step(title, parts, make) {
  const began = performance.now();
  const made = await Promise.all(parts.map(make));
  if (made.includes(true))
    console.log(`built: ${title} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
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
