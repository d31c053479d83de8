import { createRequire } from 'node:module';
import { langDir } from '@uncac-figures/figures';
import { renderFigure } from '@uncac-figures/figures/compile';
import type { Locator, Page } from 'playwright-core';
import { openDemo, STATE, type Demo } from '../pages/demo.js';
import { openFigurePage } from '../pages/figure-page.js';
import { painted } from '../pages/painted.js';
import { shotName, SHOTS, type Shot } from './shots.js';

/** Letters as smooth and as wide on every machine. */
const ARGS = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

const { resolve } = createRequire(import.meta.url);
const FONTS = [
  { family: 'noto-sans', file: 'NotoSans' },
  { family: 'noto-sans-arabic', file: 'NotoSansArabic' },
  { family: 'noto-sans-sc', file: 'NotoSansSC' },
].flatMap(({ family, file }) =>
  ['400Regular', '600SemiBold'].map(style => ({
    family,
    weight: style.slice(0, 3),
    name: `${file}_${style}.ttf`,
    path: resolve(`@expo-google-fonts/${family}/${style}/${file}_${style}.ttf`),
  })),
);
const FAMILIES = [...new Set(FONTS.map(({ family }) => family))];

/** All shots lie on one another, whole pixels from the page's corner, and one is seen. No font is the system's. */
const STYLE = `
  ${FONTS.map(({ family, weight, name }) => `@font-face { font-family: ${family}; font-weight: ${weight}; src: url(/fonts/${name}) }`).join('\n')}
  .shot { position: absolute; top: 0; left: 0; padding: 8px; background: var(--uncac-ground, #fff) }
  .shot:not(.seen) { visibility: hidden }
  .column { --uncac-font: ${FAMILIES.join(', ')}; font-family: var(--uncac-font) }`;

/** A page with the figures of all shots, in the fonts of the development dependencies. */
export class ShotPage {
  private constructor(
    private readonly demo: Demo,
    readonly page: Page,
  ) {}

  static async open(): Promise<ShotPage> {
    const demo = await openDemo(ARGS);
    const context = await demo.browser.newContext({ viewport: { width: 840, height: 2400 } });
    for (const { name, path } of FONTS)
      await context.route(`**/fonts/${name}`, route => route.fulfill({ path }));
    const base = new URL(demo.hosted).pathname;
    const page = await openFigurePage(demo, context, {
      lang: 'en',
      dir: 'ltr',
      style: STYLE,
      body: SHOTS.map(shot => shotHtml(shot, base)).join('\n'),
      figures: SHOTS.length,
      late: SHOTS.flatMap(late),
    });
    await page.evaluate(() => document.fonts.ready);
    return new ShotPage(demo, page);
  }

  /** The version of the browser. */
  get version(): string {
    return this.demo.browser.version();
  }

  /** Brings a shot to the front, explored where it says so. */
  async show(shot: Shot): Promise<Locator> {
    const place = this.page.locator(`#${shotName(shot)}`);
    await place.evaluate(element => {
      document.querySelector('.seen')?.classList.remove('seen');
      element.classList.add('seen');
    });
    if (shot.exploring) await explore(place);
    return place;
  }

  /** The place as a PNG file. */
  async take(place: Locator): Promise<Buffer> {
    await painted(this.page);
    return place.screenshot({ animations: 'disabled' });
  }

  close(): Promise<void> {
    return this.demo.close();
  }
}

/** Light figures are drawn by their element; the others are pasted, and drawn over in their theme. */
function isPasted({ theme }: Shot): boolean {
  return theme !== 'light';
}

/** The drawing over a pasted picture, and what opens the columns of a matrix. */
function late(shot: Shot): readonly string[] {
  const parts = [
    ...(isPasted(shot) ? ['.overlay > .uncac-picture'] : []),
    ...(shot.element === 'category-matrix' ? ['.opener'] : []),
  ];
  return parts.map(part => `#${shotName(shot)} ${part}`);
}

function shotHtml(shot: Shot, base: string): string {
  const { element, lang, width, theme, asked = {} } = shot;
  const attributes = Object.entries(asked).map(([name, value]) => ` ${name}="${value}"`);
  const tag = `uncac-${element}`;
  const html = isPasted(shot)
    ? renderFigure({ element, lang, country: STATE, base, ...asked })
    : `<${tag} country="${STATE}"${attributes.join('')}></${tag}>`;
  return `<div class="shot uncac-theme-${theme}" id="${shotName(shot)}" lang="${lang}" dir="${langDir(lang)}">
    <div class="column" style="width: ${width}px">${html}</div></div>`;
}

/** To the second row, with the keyboard. */
async function explore(place: Locator): Promise<void> {
  await place.locator('button.explore').press('Enter');
  await place.getByRole('application').waitFor({ state: 'attached' });
  await place.page().keyboard.press('ArrowDown');
}
