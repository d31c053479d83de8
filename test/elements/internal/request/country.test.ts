import '@uncac-figures/elements/region-bars';
import { setFigureSource, type UncacRegionBars } from '@uncac-figures/elements';
import type { StateSpellings } from '@uncac-figures/figures';
import { equal } from '../../support/equal.js';
import { FigureHarness, pasted, type PageOptions } from '../../support/figure-harness.js';
import '../../support/no-complaints.js';
import { TestSource } from '../../support/test-source.js';

/** Counts how often the spellings are asked for; they do not arrive while `lost`. */
class SpellingSource extends TestSource {
  times = 0;
  lost = false;

  override async spellings(): Promise<StateSpellings> {
    this.times++;
    if (this.lost) throw new Error('did not arrive');
    return super.spellings();
  }
}

describe('the country of an element', () => {
  let page: FigureHarness<UncacRegionBars> | undefined;
  let source: SpellingSource;
  const show = (country: unknown, options: PageOptions = {}): FigureHarness<UncacRegionBars> => {
    page = new FigureHarness('uncac-region-bars', options);
    source = new SpellingSource();
    setFigureSource(source);
    Object.assign(page.element, { country });
    return page.show();
  };
  afterEach(async () => {
    await page?.remove();
    page = undefined;
  });
  const marked = (its: FigureHarness): string | undefined => its.one('figure').dataset['country'];

  for (const [what, country, times] of [
    ['an alpha-3 code', 'KEN', 0],
    ['a code in small letters, with spaces around', ' ken ', 0],
    ['an alpha-2 code', 'KE', 0],
    ['a number', 404, 0],
    ['a number as text', '0404', 0],
    ['the name in the language', 'KENYA', 0],
    ['the name in another language', 'Кения', 1],
    ['a usual name', 'Kenia', 1],
    ['a formal name', 'Republic of Kenya', 1],
  ] as const)
    it(`may be ${what}`, async () => {
      const its = show(country);
      equal((await its.ready()).state, 'drawn');
      equal([marked(its), its.all('.uncac-notice').length, its.events.length], ['KEN', 0, 1]);
      equal(source.times, times, 'spellings asked for');
    });

  for (const [what, given, country] of [
    ['Kenya', 'KEN', 'kenya'],
    ['404', 'KEN', 404],
    ['Кения', 'KEN', 'Кения'],
    ['nothing, of content written by hand', 'ke', null],
    ['Kenya, of content written by hand', '404', 'KEN'],
  ] as const)
    it(`is that of the content for ${what}, and the content stays`, async () => {
      const html = await pasted('region-bars/provided.en');
      const its = show(country, { content: html.replace('<figure ', `<figure data-country="${given}" `) });
      equal((await its.ready()).state, 'adopted');
      await its.painted();
      equal([its.all('.state-mark').length, its.events.length], [1, 1]);
    });

  for (const country of ['VAT', 'Holy See', 'vatican'])
    it(`is another than that of the content: ${country}`, async () => {
      const html = await pasted('region-bars/provided.en');
      const its = show(country, { content: html.replace('<figure ', '<figure data-country="KEN" ') });
      equal((await its.ready()).state, 'drawn');
      equal(marked(its), 'VAT');
    });

  for (const [country, offered] of [
    ['Kennya', ['Kenya']],
    ['XKX', []],
    ['TWN', []],
    ['KQ', []],
  ] as const)
    it(`offers ${offered.join(', ') || 'nothing'} for ${country}`, async () => {
      const its = show(country);
      await its.ready();
      equal((await its.failed()).problem, 'unknown-state');
      equal(its.text('.uncac-notice strong'), `“${country}”`);
      equal(
        its.all('.uncac-notice button').map(button => button.textContent),
        offered,
      );
    });

  it('of many letters is cut in the message, which fits its place, and no spelling is asked for', async () => {
    const its = show('w'.repeat(10_000), { width: 240 });
    await its.ready();
    equal((await its.failed()).problem, 'unknown-state');
    equal(its.text('.uncac-notice strong'), `“${'w'.repeat(60)}…”`);
    equal([its.element.scrollWidth <= 240, source.times], [true, 0]);
  });

  it('is not said to be unknown where the spellings did not arrive, and is found once they do', async () => {
    const its = show('KEN');
    await its.ready();
    source.lost = true;
    its.element.country = 'Кения';
    equal((await its.failed()).problem, 'not-loaded');
    equal(its.all('.uncac-notice').length, 0);
    source.lost = false;
    its.one('.try-again').click();
    equal((await its.ready()).state, 'drawn');
    equal(marked(its), 'KEN');
  });
});
