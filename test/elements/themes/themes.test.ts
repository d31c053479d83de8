import '@uncac-figures/elements/category-matrix';
import '@uncac-figures/elements/country-summary';
import '@uncac-figures/elements/cycle-timeline';
import '@uncac-figures/elements/party-years';
import '@uncac-figures/elements/region-bars';
import { THEMES, type ThemeName } from '@uncac-figures/figures';
import { drawnFigure } from '../support/drawn-figure.js';
import { equal, near } from '../support/equal.js';
import '../support/no-complaints.js';
import { computed, contrast } from './contrast.js';
import { ThemedPage } from './themed-page.js';

const FIGURES = [
  'region-bars/provided',
  'category-matrix/types',
  'cycle-timeline/cycles',
  'country-summary/all',
  'party-years/joined',
];
const CHOSEN = ['dark', 'high-contrast', 'document'] as const satisfies readonly ThemeName[];

describe('a pasted figure on a page of another theme', () => {
  let page: ThemedPage;
  afterEach(() => page.remove());

  for (const figure of FIGURES)
    for (const lang of ['en', 'ar'])
      it(`is drawn exactly over its picture, mark by mark, and left as it was: ${figure}, ${lang}`, async () => {
        page = await ThemedPage.show(figure, lang);
        const before = page.element.innerHTML;
        const { marks, breakpoint } = await drawnFigure(`${figure}.${lang}`);
        await page.choose('dark');
        await page.drawn(true);

        const [image, over] = [page.image, page.over[0] as SVGElement].map(each =>
          each.getBoundingClientRect(),
        );
        for (const side of ['left', 'top', 'width', 'height'] as const)
          near(over?.[side] ?? NaN, image?.[side] ?? NaN, side);
        const layout = (image?.width ?? 0) < breakpoint ? 'narrow' : 'wide';
        const areas = marks.filter(mark => mark.kind === 'rect' && (mark.at ?? layout) === layout);
        const drawn = page
          .all<SVGRectElement>('.uncac-picture rect[data-row]')
          .filter(rect => getComputedStyle(rect).display !== 'none');
        equal(
          drawn.map(({ dataset, classList, y, height }) => [
            dataset['row'],
            classList[0],
            y.baseVal.value,
            height.baseVal.value,
          ]),
          areas.map(area => area.kind === 'rect' && [area.row, area.role, area.y, area.height]),
        );
        equal(page.element.innerHTML, before);

        await page.choose('light');
        await page.drawn(false);
        equal(page.element.innerHTML, before);
      });

  for (const theme of CHOSEN)
    for (const figure of FIGURES)
      it(`can be read, and has keys like its marks: ${theme}, ${figure}`, async () => {
        page = await ThemedPage.show(figure, 'en');
        await page.choose(theme);
        await page.drawn(true);
        const { ground, ...colours } = THEMES[theme];
        equal(getComputedStyle(page.one('.uncac-picture')).backgroundColor, computed(ground));
        for (const text of page.all<SVGElement>('.uncac-picture text')) {
          const role = text.classList[0] ?? '';
          const on = role.startsWith('on-') ? colours[role.slice(3) as 'part-1'] : ground;
          const ratio = contrast(getComputedStyle(text).fill, computed(on));
          if (!(ratio >= 4.5)) throw new Error(`${role} "${text.textContent}": ${ratio}`);
        }
        for (const key of page.element.querySelectorAll<HTMLImageElement>('.uncac-legend img')) {
          const role = new URL(key.src).hash.slice(1);
          const shown = getComputedStyle(key).content;
          equal(/key\.(.*)\.svg#(.*)"\)$/.exec(shown)?.slice(1), [theme, role], 'key');
        }
      });

  for (const theme of CHOSEN)
    it(`has the edges and patterns of the theme: ${theme}`, async () => {
      page = await ThemedPage.show('region-bars/provided', 'en');
      await page.choose(theme);
      await page.drawn(true);
      const style = (selector: string) =>
        getComputedStyle(page.all(`.uncac-picture ${selector}`)[0] as Element);
      const strokes = {
        hatched: style('.possible').fill,
        hatch: style('.hatch-line').width,
        stripes: style('.stripes').display,
        edges: ['.part-1', '.part-2', '.possible', '.whole'].map(role => style(role).strokeWidth),
        solid: style('.part-1').stroke,
        halo: style('.on-part-2').stroke,
      };
      const expected = {
        dark: { hatch: '2px', stripes: 'none', width: '1px', solid: 'none', halo: 'none' },
        'high-contrast': { hatch: '2px', stripes: 'none', width: '2px', solid: 'rgb(0, 0, 0)', halo: 'none' },
        document: {
          ...{ hatch: '1.6px', stripes: 'inline', width: '1px' },
          ...{ solid: 'rgb(26, 26, 26)', halo: 'rgb(255, 255, 255)' },
        },
      }[theme];
      equal(strokes, {
        hatched: 'url("#hatch")',
        hatch: expected.hatch,
        stripes: expected.stripes,
        edges: Array(4).fill(expected.width),
        solid: expected.solid,
        halo: expected.halo,
      });
    });

  it('takes the page’s own colours where it asks to be drawn', async () => {
    page = await ThemedPage.show('region-bars/provided', 'en');
    page.column.style.setProperty('--uncac-part-1', '#400080');
    await page.painted();
    equal(page.over.length, 0);
    page.column.style.setProperty('--uncac-drawn', '1px');
    await page.drawn(true);
    equal(getComputedStyle(page.all('.uncac-picture .part-1')[0] as Element).fill, 'rgb(64, 0, 128)');
  });

  it('follows a class on the figure itself', async () => {
    page = await ThemedPage.show('region-bars/provided', 'en');
    page.element.querySelector('figure')?.classList.add('uncac-theme-dark');
    await page.drawn(true);
    equal(getComputedStyle(page.one('.uncac-picture')).backgroundColor, computed(THEMES.dark.ground));
  });
});
