import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { ROOT } from '../../system/root.mjs';

const FOLDER = join(ROOT, '.cache/fonts');

const { resolve } = createRequire(import.meta.url);
const FONT_FILES = ['400Regular', '600SemiBold'].map(weight =>
  resolve(`@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`),
);

/**
 * Noto Sans SC with the characters of the texts alone: files of some hundred kilobytes, where the whole ones have ten
 * megabytes each and would be read for every picture.
 *
 * @param {readonly string[]} texts
 * @returns {Promise<readonly string[]>} paths of the files, regular and semibold
 */
export async function hanFontFiles(texts) {
  const characters = [...new Set(texts.join(''))].sort().join('');
  const key = createHash('sha256').update(characters).digest('hex').slice(0, 16);
  await mkdir(FOLDER, { recursive: true });
  return Promise.all(
    FONT_FILES.map(async (file, index) => {
      const subset = join(FOLDER, `han-${key}-${index}.ttf`);
      try {
        await readFile(subset);
      } catch {
        await writeFile(
          subset,
          await subsetFont(await readFile(file), characters, { targetFormat: 'truetype' }),
        );
      }
      return subset;
    }),
  );
}
