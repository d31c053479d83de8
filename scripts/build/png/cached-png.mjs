import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pictureFonts } from './picture-fonts.mjs';
import { printPng } from './print-png.mjs';
import { ROOT } from '../../system/root.mjs';
import { writeWhole } from './write-whole.mjs';

const FOLDER = join(ROOT, '.cache/png');

/** What a PNG depends on beside its picture. */
const MAKERS = [
  'scripts/build/png/picture-fonts.mjs',
  'scripts/build/png/print-png.mjs',
  'scripts/build/png/png-text.mjs',
  ...[
    '@resvg/resvg-js',
    ...['noto-sans', 'noto-sans-arabic', 'noto-sans-sc'].map(font => `@expo-google-fonts/${font}`),
  ].map(name => `node_modules/${name}/package.json`),
];

/**
 * The PNG of each picture, from the last build where the picture and what makes PNG of it are the same. Drawing one
 * takes a tenth of a second, and there are more than a hundred. The cache keeps one PNG a path, named
 * `region-bars uncac-provided-fr-2021.1.png <key>`.
 *
 * @param {readonly (Parameters<typeof printPng>[0] & { path: string })[]} pictures
 * @returns {Promise<readonly { path: string, png: Uint8Array }[]>}
 */
export async function cachedPngs(pictures) {
  const makers = await Promise.all(MAKERS.map(file => readFile(join(ROOT, file), 'utf8')));
  const keyed = pictures.map(picture => {
    const { svg, lang, title, citation } = picture;
    const parts = JSON.stringify([makers, svg, lang, title, citation]);
    const name = `${picture.path.replaceAll('/', ' ')} `;
    return { picture, name, key: name + createHash('sha256').update(parts).digest('hex') };
  });
  await mkdir(FOLDER, { recursive: true });
  const known = new Set(await readdir(FOLDER));
  const missing = keyed.filter(({ key }) => !known.has(key)).map(({ picture }) => picture.svg);
  const fonts = missing.length ? await pictureFonts(missing) : [];
  return Promise.all(
    keyed.map(async ({ picture, name, key }) => {
      const { path } = picture;
      const file = join(FOLDER, key);
      if (known.has(key)) return { path, png: await readFile(file) };
      const png = printPng(picture, fonts);
      for (const old of known) if (old.startsWith(name)) await rm(join(FOLDER, old), { force: true });
      await writeWhole(file, png);
      return { path, png };
    }),
  );
}
