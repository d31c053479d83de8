import { basename, dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { hostedFolder } from './packages/embed/dist/index.js';
import { indexIntegrity } from './scripts/build/index-integrity.mjs';
import { minifyTemplates } from './scripts/rollup/minify-templates.mjs';

const { folder } = await hostedFolder();

/** What a page loads: one script for the first figure, and the words of a language when they are needed. */
export default {
  input: { 'uncac-figures': 'packages/embed/dist/loader/index.js' },
  output: {
    dir: fileURLToPath(folder),
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: ({ name, facadeModuleId }) =>
      name === 'define' ? `define-${basename(dirname(facadeModuleId))}.js` : '[name].js',
    generatedCode: 'es2015',
  },
  plugins: [
    indexIntegrity(folder),
    nodeResolve(),
    minifyTemplates(),
    terser({
      ecma: 2020,
      module: true,
      compress: { passes: 3, unsafe_arrows: true },
      format: { comments: false },
    }),
    manifest(),
  ],
};

/** Writes which modules each script holds and what it imports, for the checks of size and content. */
function manifest() {
  return {
    name: 'manifest',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle)
        .filter(({ type }) => type === 'chunk')
        .map(({ fileName, isEntry, imports, dynamicImports, moduleIds }) => ({
          file: fileName,
          entry: isEntry,
          imports,
          dynamicImports,
          modules: moduleIds.map(modulePath),
        }))
        .sort((a, b) => (a.file < b.file ? -1 : 1));
      this.emitFile({
        type: 'asset',
        fileName: 'manifest.json',
        source: `${JSON.stringify(chunks, null, 2)}\n`,
      });
    },
  };
}

/** Path of a module as seen from this file, the same on every machine. */
function modulePath(id) {
  return id.startsWith('\0') ? id.slice(1) : relative(import.meta.dirname, id).replaceAll('\\', '/');
}
