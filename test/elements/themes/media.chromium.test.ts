import '@uncac-figures/elements/region-bars';
import { emulateMedia } from '@web/test-runner-commands';
import { equal } from '../support/equal.js';
import '../support/no-complaints.js';
import { BASE } from '../support/test-source.js';
import { ThemedPage } from './themed-page.js';

const fill = (page: ThemedPage, selector: string): string =>
  getComputedStyle(page.all(`.uncac-picture ${selector}`)[0] as Element).fill;

/** The colour that the system has under a name now. */
function system(name: string): string {
  document.body.style.color = name;
  const { color } = getComputedStyle(document.body);
  document.body.style.color = '';
  return color;
}

describe('what the reader’s system prefers', () => {
  let page: ThemedPage;
  beforeEach(async () => {
    page = await ThemedPage.show('region-bars/provided', 'en');
  });
  afterEach(async () => {
    await emulateMedia({ forcedColors: 'none', colorScheme: 'light', media: 'screen' });
    await page.remove();
  });

  it('is dark only where the page says so', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    await page.painted();
    equal(page.over.length, 0, 'drawn without a class');
    await page.choose('light');
    equal(page.over.length, 0, 'drawn on a light page');
    await page.choose('auto');
    await page.drawn(true);
    equal(getComputedStyle(page.one('.uncac-picture')).backgroundColor, 'rgb(18, 25, 26)');
    await emulateMedia({ colorScheme: 'light' });
    await page.drawn(false);
  });

  it('is its own colours: patterns and numbers tell the parts apart, the ring and the mark stand out', async () => {
    await emulateMedia({ forcedColors: 'active' });
    await page.drawn(true);
    const [ground, ink] = [system('Canvas'), system('CanvasText')];
    equal(getComputedStyle(page.one('.uncac-picture')).backgroundColor, ground);
    equal([fill(page, '.part-1'), fill(page, '.on-part-1')], [ink, ground]);
    equal([fill(page, '.stripe-line'), fill(page, '.hatch-line'), fill(page, '.label')], [ink, ink, ink]);
    equal(getComputedStyle(page.all('.uncac-picture .whole')[0] as Element).stroke, ink);
    equal(getComputedStyle(page.all('.uncac-picture .stripes')[0] as Element).display, 'inline');
    await page.explore();
    const ring = getComputedStyle(page.rows[0] as Element);
    equal([ring.outlineStyle, ring.outlineColor], ['solid', system('Highlight')]);
    await emulateMedia({ forcedColors: 'none' });
    await page.drawn(false);
  });

  it('is paper: the picture itself is printed, but for documents', async () => {
    await page.choose('dark');
    await page.drawn(true);
    await emulateMedia({ media: 'print' });
    equal(
      page.all('.uncac-picture').some(drawing => drawing.checkVisibility()),
      false,
      'dark on paper',
    );
    await emulateMedia({ media: 'screen' });
    await page.choose('document');
    await page.drawn(true);
    await emulateMedia({ media: 'print' });
    equal(page.one('.uncac-picture').checkVisibility(), true, 'a document on paper');
    equal(getComputedStyle(page.one('.uncac-picture')).backgroundColor, 'rgb(255, 255, 255)');
  });

  it('is never disturbed by motion: no style sheet moves anything', async () => {
    await page.choose('dark');
    await page.drawn(true);
    const sheets = page.element.shadowRoot?.adoptedStyleSheets ?? [];
    const own = sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
    const hosted = await Promise.all(
      ['uncac-figures.css', 'uncac-themes.css'].map(async name => (await fetch(BASE + name)).text()),
    );
    equal(own.length > 50 && hosted.every(css => css.length > 1000), true, 'styles that were read');
    equal(
      [...own, ...hosted].filter(css => /transition|animation|@keyframes|scroll-behavior/.test(css)),
      [],
    );
  });
});
