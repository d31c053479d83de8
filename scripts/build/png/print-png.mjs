import { Resvg } from '@resvg/resvg-js';
import { withText } from './png-text.mjs';

/** Pixels of the PNG for one of the SVG. */
const SCALE = 2;

/**
 * A figure's SVG as PNG, at twice its size. It is set in Noto Sans, which is installed with the project: the same bytes
 * on every machine, whatever fonts it has. Title and citation are also texts in the file.
 *
 * @param {{ svg: string, lang: string, title: string, citation: string }} picture
 * @param {readonly string[]} fontFiles Paths, from `pictureFonts`.
 * @returns {Uint8Array}
 */
export function printPng({ svg, lang, title, citation }, fontFiles) {
  const picture = new Resvg(lang === 'ar' ? readFromTheRight(svg) : svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: {
      fontFiles: [...fontFiles],
      loadSystemFonts: false,
      defaultFontFamily: 'Noto Sans',
    },
  });
  return withText(picture.render().asPng(), { Title: title, Source: citation });
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
