import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { filesBelow } from '../../system/files-below.mjs';
import { hostedPath } from '../../build/hosted-folder.mjs';
import { indexIntegrity } from '../../build/index-integrity.mjs';
import { ROOT } from '../../system/root.mjs';
import { pseudoModule } from './pseudo-module.mjs';

/** The second copy of the packages: modules below `build/pseudo` import these. */
const PACKAGES = join(ROOT, 'build/pseudo/node_modules/@uncac-figures');

/** Modules of English words, and tables of English texts. */
const ENGLISH = /(^|[\\/])((words|about-state)[\\/](.*\.)?en\.js|(tables|language)[\\/].*\.en\.js)$/;

/**
 * Builds the packages and the hosted folder a second time, with pseudo words in place of the English ones, so that a
 * test finds the words that escape translation and the places that are too small for longer ones. The code is the same,
 * byte for byte; so the scripts are not minified, and there are no PNG files.
 */
export async function buildPseudo() {
  rmSync(PACKAGES, { recursive: true, force: true });
  for (const name of ['dataset', 'figures', 'elements', 'embed']) copyPackage(name);
  /** @type {typeof import('../../../packages/embed/dist/index.js')} */
  const embed = await import(pathToFileURL(join(PACKAGES, 'embed/dist/index.js')).href);
  const { folder, base } = await embed.hostedFolder();
  for (const { path, text } of embed.hostedFiles(base, ['en']))
    write(fileURLToPath(new URL(path, folder)), text);
  const bundle = await rollup({
    input: { 'uncac-figures': join(PACKAGES, 'embed/dist/loader/index.js') },
    plugins: [indexIntegrity(folder), nodeResolve()],
  });
  await bundle.write({ dir: fileURLToPath(folder), format: 'es', entryFileNames: '[name].js' });
  await bundle.close();
}

/** @param {string} name */
function copyPackage(name) {
  const from = join(ROOT, 'packages', name);
  const hosted = join(ROOT, hostedPath());
  for (const file of filesBelow(from).filter(path => /^(package\.json|assets|dist)/.test(path))) {
    if (join(from, file).startsWith(`${hosted}/`) || /\.(map|d\.ts|tsbuildinfo)$/.test(file)) continue;
    const text = readFileSync(join(from, file), 'utf8');
    write(join(PACKAGES, name, file), ENGLISH.test(file) ? pseudoModule(text, inDist(file)) : text);
  }
}

/** Path of a file in the `dist` of its package, with `/`. @param {string} file */
const inDist = file => file.split(sep).slice(1).join('/');

/**
 * @param {string} file
 * @param {string} text
 */
function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

if (import.meta.filename === process.argv[1]) await buildPseudo();
