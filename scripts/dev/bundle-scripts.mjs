import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { indexIntegrity } from '../build/index-integrity.mjs';
import { ROOT } from '../system/root.mjs';

/** @type {import('rollup').RollupCache | undefined} */
let cache;

/**
 * The scripts of the hosted folder, by their file names: readable, and without the integrity of indexes, since no index
 * is made. What did not change since the last time is not read again.
 *
 * @returns {Promise<ReadonlyMap<string, string>>}
 */
export async function bundleScripts() {
  const bundle = await rollup({
    input: { 'uncac-figures': join(ROOT, 'packages/embed/dist/loader/index.js') },
    plugins: [indexIntegrity(), nodeResolve()],
    ...(cache ? { cache } : {}),
  });
  cache = bundle.cache;
  const { output } = await bundle.generate({ format: 'es', entryFileNames: '[name].js' });
  await bundle.close();
  return new Map(output.flatMap(file => (file.type === 'chunk' ? [[file.fileName, file.code]] : [])));
}
