import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { Resvg } from '@resvg/resvg-js';
import { LANGS, langDir } from '@uncac-figures/figures';
import { allFigures, compileFigure } from '@uncac-figures/figures/compile';
import { escapeMarkup } from '@uncac-figures/figures/draw/escape-markup';
import { printStyles, textWidth, type PrintStyle } from '@uncac-figures/figures/draw/print-text';

const fontFiles = ['600SemiBold', '400Regular'].flatMap(weight =>
  [
    `@expo-google-fonts/noto-sans/${weight}/NotoSans_${weight}.ttf`,
    `@expo-google-fonts/noto-sans-arabic/${weight}/NotoSansArabic_${weight}.ttf`,
  ].map(file => fileURLToPath(import.meta.resolve(file))),
);

/** Width of the text in Noto Sans, in pixels. */
function drawnWidth(text: string, { size, bold }: PrintStyle): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="20000" height="500"><text x="9" y="300" font-family="Noto Sans, Noto Sans Arabic" font-size="${10 * size}" font-weight="${bold ? 600 : 400}">${escapeMarkup(text)}</text></svg>`;
  const drawn = new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).innerBBox();
  return (drawn?.width ?? assert.fail(`nothing drawn: ${text}`)) / 10;
}

describe('the width of a printed text', () => {
  // Chinese is set in fonts of many megabytes, whose characters are as wide as they are high.
  for (const lang of LANGS.filter(each => each !== 'zh'))
    it(`is at least that of Noto Sans, bold or not: ${lang}`, () => {
      const { title, legend } = printStyles(lang);
      const figures = allFigures()
        .filter(each => each.lang === lang)
        .map(compileFigure);
      const texts = [
        ...new Set(figures.map(figure => figure.title)),
        ...new Set(figures.flatMap(figure => figure.legend.map(({ text }) => text))),
      ];
      for (const style of [title, legend])
        for (const text of texts) {
          const [most, drawn] = [textWidth(text, style, langDir(lang)), drawnWidth(text, style)];
          assert.ok(drawn > 10 && most >= drawn, `${style.name}, ${drawn} over ${most}: ${text}`);
        }
    });
});
