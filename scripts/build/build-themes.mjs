import { writeFile } from 'node:fs/promises';
import { themesCss } from '../../packages/figures/dist/compile/index.js';

/** Writes the themes for pages that bundle the elements: drawn figures have no keys of their own to be found. */
export async function buildThemes() {
  const file = new URL('../../packages/elements/dist/themes.css', import.meta.url);
  await writeFile(file, themesCss());
  // TypeScript takes `import '@uncac-figures/elements/themes.css'` where a declaration says that the import has no value.
  await writeFile(new URL(`${file}.d.ts`), 'export {};\n');
}

if (import.meta.filename === process.argv[1]) await buildThemes();
