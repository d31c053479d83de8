import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import { withText } from './png-text.mjs';

/** Pixels of the PNG for one of the SVG. */
const SCALE = 2;

const { resolve } = createRequire(import.meta.url);
const FONT_FILES = ['400Regular', '600SemiBold'].flatMap(weight => [
  resolve(`@expo-google-fonts/noto-sans/${weight}/NotoSans_${weight}.ttf`),
  resolve(`@expo-google-fonts/noto-sans-arabic/${weight}/NotoSansArabic_${weight}.ttf`),
]);

/**
 * A figure's SVG as PNG, at twice its size. It is set in Noto Sans, which is installed with the project: the same
 * bytes on every machine, whatever fonts it has. Title and citation stand in the file as text too.
 *
 * @param {{ svg: string, lang: string, title: string, citation: string }} picture
 * @param {readonly string[]} [moreFonts] paths of fonts for what Noto Sans does not have, such as Chinese
 * @returns {Promise<Uint8Array>}
 */
export async function printPng({ svg, lang, title, citation }, moreFonts = []) {
  const image = await renderAsync(lang === 'ar' ? readFromTheRight(svg) : svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: {
      fontFiles: [...FONT_FILES, ...moreFonts],
      loadSystemFonts: false,
      defaultFontFamily: 'Noto Sans',
    },
  });
  return withText(image.asPng(), { Title: title, Source: citation });
}

/**
 * Each text between the characters that embed it right to left: resvg reads every text from the left, whatever
 * `direction` and `unicode-bidi` say.
 *
 * @param {string} svg
 */
function readFromTheRight(svg) {
  return svg.replace(/(<text[^>]*>)(.*?)(<\/text>)/g, '$1\u202B$2\u202C$3');
}
