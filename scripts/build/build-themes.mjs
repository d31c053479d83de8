import { writeFile } from 'node:fs/promises';
import { themesCss } from '../../packages/figures/dist/compile/index.js';

// Writes the themes for pages that bundle the elements: drawn figures have no keys of their own to be found.
await writeFile(new URL('../../packages/elements/dist/themes.css', import.meta.url), themesCss());
