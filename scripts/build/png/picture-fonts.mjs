import { createHash } from 'node:crypto';
import { access, mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { ROOT } from '../../system/root.mjs';
import { writeWhole } from './write-whole.mjs';

const FOLDER = join(ROOT, '.cache/fonts');
const WEIGHTS = ['400Regular', '600SemiBold'];

const { resolve } = createRequire(import.meta.url);
const FONTS = WEIGHTS.flatMap(weight => [
  `noto-sans/${weight}/NotoSans_${weight}.ttf`,
  `noto-sans-arabic/${weight}/NotoSansArabic_${weight}.ttf`,
]);
const HAN_FONTS = WEIGHTS.map(weight => `noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`);
const HAN = /\p{Script=Han}/u;

/** Entries of a font's table `name` by which both weights are one family: 1 and 2, or 16 and 17 where it has them. */
const FAMILY_NAMES = [1, 2, 16, 17];

/** Characters that `printPng` puts around Arabic. */
const MARKS = '\u202B\u202C';

/**
 * Noto Sans with the characters of the pictures alone. For every word resvg reads the files of all fonts: whole ones,
 * of a megabyte, and of ten in Chinese, take it four times as long.
 *
 * @param {readonly string[]} svgs
 * @returns {Promise<readonly string[]>} Paths of the files, regular and semibold.
 */
export async function pictureFonts(svgs) {
  const characters = [...new Set(svgs.join('') + MARKS)].sort().join('');
  await mkdir(FOLDER, { recursive: true });
  const fonts = HAN.test(characters) ? [...FONTS, ...HAN_FONTS] : FONTS;
  return Promise.all(fonts.map(font => subset(font, characters)));
}

/** @param {string} font @param {string} characters */
async function subset(font, characters) {
  const key = createHash('sha256').update(`${font}\0${characters}`).digest('hex').slice(0, 16);
  const file = join(FOLDER, `${key}.ttf`);
  try {
    await access(file);
  } catch {
    const whole = await readFile(resolve(`@expo-google-fonts/${font}`));
    const options = /** @type {const} */ ({ targetFormat: 'truetype', preserveNameIds: FAMILY_NAMES });
    await writeWhole(file, await subsetFont(whole, characters, options));
  }
  return file;
}
