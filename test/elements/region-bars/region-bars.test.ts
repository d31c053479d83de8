import { figureKey } from '@uncac-figures/figures';
import { drawnFigure } from '../support/drawn-figure.js';
import { equal, near } from '../support/equal.js';
import { everyElement } from '../support/every-element.js';
import { RegionBarsHarness } from './region-bars-harness.js';

everyElement({
  tag: 'uncac-region-bars',
  figure: 'region-bars/provided',
  other: 'region-bars/updated',
  asksOther: { figure: 'updated' },
});

const compiled = (name: string) => drawnFigure(`region-bars/${name}`);

describe('the definition of <uncac-region-bars>', () => {
  it('stays the first one when a page loads two', async () => {
    const first = customElements.get('uncac-region-bars');
    const again: string = '/packages/elements/dist/region-bars/define.js?again';
    await import(again);
    equal(customElements.get('uncac-region-bars') === first, true);
  });
});

describe('<uncac-region-bars>', () => {
  let harness: RegionBarsHarness;
  afterEach(() => harness.remove());

  describe('asks by attributes', () => {
    for (const [attributes, figure] of [
      [{}, 'provided'],
      [{ measure: 'share' }, 'provided.share'],
      [{ measure: 'share', order: 'name' }, 'provided.share.name'],
      [{ figure: 'updated', order: 'value', measure: 'count' }, 'updated.value'],
      [{ figure: 'parties', lang: 'ar' }, 'parties'],
    ] as const)
      it(`draws ${figure} for ${JSON.stringify(attributes)}`, async () => {
        harness = new RegionBarsHarness({ attributes }).show();
        const { figure: shown } = await harness.ready();
        equal(shown.figure, figure);
        equal(
          figureKey(shown),
          `1/region-bars/${figure}/${'lang' in attributes ? attributes.lang : 'en'}/${shown.version}`,
        );
      });

    it('answers an order that would rank overlapping ranges in words, with the orders there are', async () => {
      harness = new RegionBarsHarness({ attributes: { figure: 'provided', order: 'value' } }).show();
      equal((await harness.failed()).problem, 'unknown-option');
      equal(harness.text('.problem').includes('un and name'), true, harness.text('.problem'));
    });

    for (const attributes of [{ lang: 'ar', digits: 'arab' }, { lang: 'ar-u-nu-arab' }])
      it(`sets Arabic in the digits asked for: ${Object.values(attributes).join(' ')}`, async () => {
        harness = new RegionBarsHarness({ attributes: { figure: 'provided', ...attributes } }).show();
        await harness.ready();
        equal(harness.one('figure').lang, 'ar');
        await harness.openTable();
        equal(harness.text('caption').includes('٢٠٢١'), true, harness.text('caption'));
        const shown = ['.uncac-finding', '.uncac-picture > svg', 'tbody']
          .map(part => harness.text(part))
          .join(' ');
        equal(shown.match(/[0-9]/g), null, shown);
        equal(shown.includes('٣٨'), true, shown);
      });

    it('says which language was asked for where English stands in for it', async () => {
      harness = new RegionBarsHarness({ attributes: { figure: 'provided', lang: 'de' } }).show();
      const { figure, askedLang } = await harness.ready();
      equal([figure.lang, askedLang, harness.one('figure').dataset['askedLang']], ['en', 'de', 'de']);
    });

    it('keeps what the content is where the attributes ask nothing', async () => {
      harness = await RegionBarsHarness.adopted('updated.share.ar', { lang: 'en' });
      harness.element.measure = 'count';
      const { figure, state } = await harness.ready();
      equal([state, figure.figure, figure.lang], ['drawn', 'updated', 'ar']);
      harness.element.measure = null;
      equal((await harness.ready()).state, 'adopted');
    });
  });

  describe('has a box over each row', () => {
    for (const [width, layout] of [
      [280, 'narrow'],
      [479, 'narrow'],
      [480, 'wide'],
      [760, 'wide'],
    ] as const)
      for (const lang of ['en', 'ar'] as const)
        for (const state of ['adopted', 'drawn'] as const)
          it(`at ${width} px, ${lang}, ${state}`, async () => {
            harness =
              state === 'adopted'
                ? await RegionBarsHarness.adopted(`provided.${lang}`, { width })
                : await RegionBarsHarness.drawn({ lang }, { width });
            const { rows } = await compiled(`provided.${lang}`);
            equal(harness.rows.length, rows.length);
            rows.forEach((row, i) => {
              const { x, y, ...size } = harness.box(harness.rows[i] as Element, harness.picture);
              const { y: top, height } = row.box[layout];
              near(x, 0, 'left');
              near(y, top, 'top');
              near(size.width, width, 'width');
              near(size.height, height, 'height');
            });
          });

    it('follows the picture when the column becomes narrow', async () => {
      harness = await RegionBarsHarness.adopted('provided.en');
      harness.column.style.width = '300px';
      await harness.painted();
      const { rows } = await compiled('provided.en');
      const box = harness.box(harness.rows[2] as Element, harness.picture);
      near(box.y, rows[2]?.box.narrow.y ?? NaN);
      near(box.width, 300);
    });

    it('holds all that is drawn of its row', async () => {
      for (const width of [280, 560]) {
        harness = await RegionBarsHarness.drawn({}, { width });
        const { rows } = await compiled('provided.en');
        rows.forEach((row, i) => {
          const box = (harness.rows[i] as Element).getBoundingClientRect();
          const marks = harness.all<SVGElement>(`.uncac-picture > svg [data-row="${row.id}"]:not(line)`);
          const seen = marks.map(mark => mark.getBoundingClientRect()).filter(({ height }) => height > 0);
          equal(seen.length > 2, true, `marks of ${row.id}`);
          for (const { top, bottom } of seen)
            equal(
              top >= box.top - 2 && bottom <= box.bottom + 2,
              true,
              `${row.id} at ${width}: ${top}–${bottom} in ${box.top}–${box.bottom}`,
            );
        });
        await harness.remove();
      }
    });
  });

  describe('marks a State', () => {
    for (const lang of ['en', 'ar'] as const)
      it(`drawn in ${lang}, with its sentence`, async () => {
        harness = await RegionBarsHarness.drawn({ country: 'KEN', lang });
        const { rows } = await compiled(`provided.${lang}`);
        const african = rows.findIndex(({ id }) => id === 'african');
        equal(harness.box(harness.stateMark as Element, harness.rows[african] as Element).y, 0);
        equal(harness.text('.uncac-state strong'), lang === 'ar' ? 'كينيا' : 'Kenya');
        equal(getComputedStyle(harness.stateMark as Element).outlineColor, 'rgb(166, 63, 20)');
      });

    it('that the pasted figure says, and leaves the sentence to it', async () => {
      const page = new RegionBarsHarness({});
      harness = page;
      const { pasted } = await import('../support/figure-harness.js');
      const html = await pasted('region-bars/provided.en');
      page.element.innerHTML = html.replace('<figure ', '<figure data-country="KEN" ');
      page.element.country = 'KEN';
      page.show();
      equal((await page.ready()).state, 'adopted');
      equal(page.stateMark?.offsetHeight, page.rows[0]?.offsetHeight);
      equal(page.all('.uncac-state').length, 0);
    });

    it('anew, when the page names another State in the pasted figure', async () => {
      harness = await RegionBarsHarness.adopted('provided.en');
      const figure = harness.element.querySelector('figure') as HTMLElement;
      equal(harness.stateMark, undefined);
      figure.dataset['country'] = 'KEN';
      equal((await harness.ready()).state, 'adopted');
      equal(harness.stateMark?.offsetHeight, harness.rows[0]?.offsetHeight);
      figure.dataset['country'] = 'VAT';
      equal((await harness.ready()).state, 'adopted');
      equal(harness.stateMark, undefined);
    });

    it('by drawing it, where the pasted figure says another', async () => {
      harness = await RegionBarsHarness.adopted('provided.en');
      harness.element.country = 'KEN';
      const { state } = await harness.ready();
      equal([state, harness.text('.uncac-state strong')], ['drawn', 'Kenya']);
    });

    it('in no group by its sentence alone', async () => {
      harness = await RegionBarsHarness.drawn({ country: 'VAT' });
      equal(harness.stateMark, undefined);
      equal(harness.text('.uncac-state').includes('Holy See'), true);
    });

    it('that it does not know in words, with the figure whole', async () => {
      harness = await RegionBarsHarness.drawn({ country: 'KNY' });
      equal((await harness.failed()).problem, 'unknown-state');
      equal(harness.text('.uncac-notice').includes('“KNY”'), true);
      equal(harness.stateMark, undefined);
      equal(harness.rows.length > 0, true);
    });
  });

  it('puts its button at the end of the tools’ first line on a page without the style sheet', async () => {
    for (const lang of ['en', 'ar']) {
      harness = await RegionBarsHarness.adopted(`provided.${lang}`);
      const figure = harness.element.querySelector('figure') as Element;
      const { x, width, height } = harness.box(harness.exploreButton, figure);
      near(lang === 'ar' ? x : figure.clientWidth - x - width, 0);
      const line = (harness.element.querySelector('summary') as Element).getBoundingClientRect();
      near(harness.exploreButton.getBoundingClientRect().top, line.top);
      equal(height >= 24, true, 'height');
      await harness.remove();
    }
  });

  describe('shows a place whose values are not held', () => {
    for (const figure of ['published-1', 'published-2'])
      for (const lang of ['en', 'ar'] as const)
        it(`as an empty place, without picture and Explore: ${figure}, ${lang}`, async () => {
          harness = await RegionBarsHarness.drawn({ figure, lang });
          const { empty, table } = await compiled(`${figure}.${lang}`);
          equal(harness.text('.uncac-empty p:first-child'), empty?.heading);
          equal(harness.text('.uncac-empty p + p'), empty?.text);
          equal(harness.text('.uncac-held'), `${empty?.expected ?? ''} ${empty?.held ?? ''}`);
          equal(harness.all('.uncac-picture, .explore, .row').length, 0, 'picture, Explore and rows');
          await harness.openTable();
          equal(harness.all('thead th').length, table.columns.length);
          equal(harness.all('tbody tr').length, 0, 'rows of the table');
        });

    it('and leaves it as it was pasted', async () => {
      harness = await RegionBarsHarness.adopted('published-1.en');
      equal(harness.all('.explore').length, 0, 'Explore');
      equal(harness.element.querySelectorAll('.uncac-empty').length, 1);
    });

    it('has one measure, and says so', async () => {
      harness = new RegionBarsHarness({ attributes: { figure: 'published-1', measure: 'share' } }).show();
      equal((await harness.failed()).problem, 'unknown-option');
    });
  });

  it('shows the summaries of each cycle, and marks no State in them', async () => {
    harness = await RegionBarsHarness.drawn({ figure: 'summaries', country: 'KEN' });
    equal(harness.rows.length, 2);
    equal(harness.all('.state-mark').length, 0);
    equal(
      harness.text('.uncac-state'),
      '◆ The source of this figure counts States without naming them, so nothing can be said here about Kenya.',
    );
  });
});
