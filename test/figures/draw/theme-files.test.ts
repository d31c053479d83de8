import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { THEME_NAMES, THEMES, type ThemeName } from '@uncac-figures/figures';
import {
  compileFigure,
  figureFiles,
  keySvg,
  renderFigure,
  takeAwaySvg,
  themesCss,
} from '@uncac-figures/figures/compile';

const REQUESTS = [
  { element: 'region-bars', figure: 'provided', lang: 'en' },
  { element: 'category-matrix', figure: 'types', lang: 'ar' },
  { element: 'cycle-timeline', figure: 'cycles', lang: 'en' },
  { element: 'country-summary', lang: 'zh' },
] as const;
const OTHERS = THEME_NAMES.filter((name): name is Exclude<ThemeName, 'light'> => name !== 'light');

describe('the files of a theme', () => {
  for (const request of REQUESTS)
    for (const theme of OTHERS)
      it(`hold the same marks in its colours, whatever the system prefers: ${request.element}, ${theme}`, () => {
        const files = figureFiles(compileFigure(request));
        for (const ending of ['svg', 'picture.svg'] as const) {
          const [light = '', other = ''] = [files[ending], files[`${theme}.${ending}`]];
          const texts = (svg: string) => svg.match(/<text.*<\/text>/g);
          assert.deepEqual(texts(other), texts(light));
          assert.doesNotMatch(other, /prefers-|var\(/);
          assert.ok(
            other.includes(`height="${/ height="(\d+)"/.exec(other)?.[1]}" fill="${THEMES[theme].ground}"/>`),
          );
        }
      });

  it('have what tells parts apart without colour on paper, and edges where contrast is high', () => {
    const figure = compileFigure(REQUESTS[0]);
    const paper = takeAwaySvg(figure, 'document');
    assert.match(paper, /<pattern id="stripes"/);
    assert.match(paper, /\.part-2\{fill:url\(#stripes\)\}/);
    assert.match(paper, /class="hatch-line" width="1\.6"/);
    assert.match(paper, /\.on-part-2\{stroke:#FFFFFF;stroke-width:5px/);
    assert.match(paper, /font-family:Charter,/);
    const strong = takeAwaySvg(figure, 'high-contrast');
    assert.match(strong, /svg\{stroke-width:2px\}/);
    assert.match(strong, /\.part-1,\.part-2,[^{]*\{stroke:#000000\}/);
    assert.doesNotMatch(takeAwaySvg(figure) + takeAwaySvg(figure, 'dark'), /stripes|stroke-width:2px/);
  });

  it('have keys with the same patterns', () => {
    assert.match(keySvg('rtl', 'document'), /<pattern id="stripes"[\s\S]*<g id="part-2"/);
    assert.match(keySvg('ltr', 'high-contrast'), /svg\{stroke-width:2px\}/);
  });

  for (const theme of OTHERS)
    it(`are those that a fragment of the theme names: ${theme}`, () => {
      const html = renderFigure({ ...REQUESTS[0], base: '/f/', theme });
      const path = '/f/region-bars/uncac-provided-en-2021.1';
      assert.match(html, new RegExp(`^<figure class="uncac-figure uncac-theme-${theme}"`));
      assert.ok(html.includes(`src="${path}.${theme}.picture.svg"`));
      assert.ok(html.includes(`href="${path}.${theme}.svg"`));
      assert.ok(html.includes(`src="/f/key.${theme}.svg#part-1"`));
      assert.ok(html.includes(`href="${path}.json"`) && html.includes(`href="${path}.png"`));
    });

  it('are light where none is asked for, and a theme that does not exist is an error', () => {
    const light = renderFigure({ ...REQUESTS[0], base: '/f/' });
    assert.equal(renderFigure({ ...REQUESTS[0], base: '/f/', theme: 'light' }), light);
    assert.throws(
      () => renderFigure({ ...REQUESTS[0], base: '/f/', theme: 'sepia' as ThemeName }),
      /unknown theme: "sepia"; known: light, dark, high-contrast, document/,
    );
  });
});

describe('the style sheet of the themes', () => {
  const css = themesCss('');

  for (const [name, theme] of Object.entries(THEMES))
    it(`sets every colour and stroke: ${name}`, () => {
      const values = Object.entries(theme).map(([token, value]) => `  --uncac-${token}: ${value};\n`);
      assert.ok(css.includes(values.join('')));
      assert.match(css, new RegExp(`^\\.uncac-theme-${name}(?: \\{|,)`, 'm'));
    });

  it('names keys beside it, and none where there are none', () => {
    assert.match(css, /url\("key\.dark\.svg#part-1"\)/);
    assert.doesNotMatch(themesCss(), /url\(/);
  });
});
