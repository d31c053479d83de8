import type { Compiler } from '../pages/gallery.js';
import type { Site } from '../pages/demo.js';

const PACKAGES = new URL('../../pseudo/node_modules/@uncac-figures/', import.meta.url);

/** The packages with pseudo words in place of English, as `scripts/test/pseudo/build-pseudo.mjs` builds them. */
export interface PseudoBuild {
  readonly site: Site;
  readonly compiler: Compiler & typeof import('@uncac-figures/figures/compile');
}

export async function pseudoBuild(): Promise<PseudoBuild> {
  const [{ hostedFolder }, { startServer }, compiler] = await Promise.all([
    load<typeof import('@uncac-figures/embed')>('embed/dist/index.js'),
    load<typeof import('@uncac-figures/embed/server')>('embed/dist/server/index.js'),
    load<typeof import('@uncac-figures/figures/compile')>('figures/dist/compile/index.js'),
  ]);
  return { site: { hostedFolder, startServer }, compiler };
}

function load<T>(file: string): Promise<T> {
  return import(new URL(file, PACKAGES).href) as Promise<T>;
}
