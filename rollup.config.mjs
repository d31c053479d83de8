import { basename, dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { hostedFolder } from './packages/embed/dist/index.js';
import { indexIntegrity } from './scripts/build/index-integrity.mjs';

const { folder } = await hostedFolder();

/** The words of one kind of figure about a State in one language: `kinds/region-bars/about-state/ar.js`. */
const ABOUT_STATE = /kinds\/([\w-]+)\/about-state\/(\w+)\.js$/;

/** Small modules that words of several units import, as few scripts. */
const SHARED_GRAMMAR = [
  ['dates', /\/language\/dates(\.\w+)?\.js$/],
  ['counting', /\/language\/(numbers|counted-noun|join-words)\.js$/],
];

/** What a page loads: one script for the first figure, and the words of a language when they are needed. */
export default {
  input: { 'uncac-figures': 'packages/embed/dist/loader/index.js' },
  output: {
    dir: fileURLToPath(folder),
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: ({ name, facadeModuleId }) => {
      const id = facadeModuleId ?? '';
      if (name === 'define') return `define-${basename(dirname(id))}.js`;
      const [, kind, lang] = ABOUT_STATE.exec(id) ?? [];
      return kind ? `about-state.${kind}.${lang}.js` : '[name].js';
    },
    manualChunks: id => SHARED_GRAMMAR.find(([, modules]) => modules.test(id))?.[0],
    onlyExplicitManualChunks: true,
  },
  plugins: [
    indexIntegrity(folder),
    nodeResolve(),
    importTogether(),
    terser({ module: true, format: { comments: false } }),
    manifest(),
  ],
};

/**
 * Asks for what a script imports together with the script, not after it has arrived: `import('./load-drawn.js')` becomes
 * `Promise.all([import('./load-drawn.js'), import('./mark-view.js')]).then(all => all[0])`.
 */
function importTogether() {
  return {
    name: 'import-together',
    renderDynamicImport({ chunk, getTargetChunkImports }) {
      const files = (getTargetChunkImports() ?? []).filter(
        each => each.type === 'internal' && !each.chunk.isEntry && each.fileName !== chunk.fileName,
      );
      if (files.length === 0) return null;
      const others = files.map(({ resolvedImportPath }) => `import(${resolvedImportPath})`).join();
      return { left: 'Promise.all([import(', right: `),${others}]).then(all=>all[0])` };
    },
  };
}

/** Writes which modules each script holds, for the check of what is in them. */
function manifest() {
  return {
    name: 'manifest',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle)
        .filter(({ type }) => type === 'chunk')
        .map(({ fileName, moduleIds }) => ({ file: fileName, modules: moduleIds.map(modulePath) }))
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
