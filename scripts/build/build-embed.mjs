import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { hostedFiles, hostedFolder, hostedPictures } from '../../packages/embed/dist/index.js';
import { cachedPngs } from './png/cached-png.mjs';

// Writes the hosted folder, all but its scripts, which rollup adds.
const { folder, base } = await hostedFolder();
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const { path, text } of hostedFiles(base)) {
  const file = new URL(path, folder);
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, text);
}
for (const { path, png } of await cachedPngs(hostedPictures())) await writeFile(new URL(path, folder), png);
await copyFile(
  new URL('../../packages/embed/assets/uncac-figures.css', import.meta.url),
  new URL('uncac-figures.css', folder),
);
