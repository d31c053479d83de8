import '@uncac-figures/elements/cycle-timeline';
import { drawnFigure } from '../support/drawn-figure.js';
import { equal, near } from '../support/equal.js';
import { everyElement } from '../support/every-element.js';
import { FigureHarness, pasted, type PageOptions } from '../support/figure-harness.js';
import { textWithin } from '../support/within.js';

everyElement({
  tag: 'uncac-cycle-timeline',
  figure: 'cycle-timeline/cycles',
  other: 'cycle-timeline/cycles.requests',
  asksOther: { kinds: 'requests' },
});

const compiled = (name: string) => drawnFigure(`cycle-timeline/${name}`);

describe('<uncac-cycle-timeline>', () => {
  let harness: FigureHarness;
  const show = (options: PageOptions): FigureHarness =>
    (harness = new FigureHarness('uncac-cycle-timeline', options).show());
  const picture = (): Element =>
    harness.element.querySelector('.uncac-picture img') ?? harness.one('.uncac-picture > svg');
  afterEach(() => harness.remove());

  describe('asks by attributes', () => {
    for (const [attributes, figure] of [
      [{}, 'cycles'],
      [{ kinds: 'reports' }, 'cycles.reports'],
      [{ from: '2015' }, 'cycles.2015'],
      [{ kinds: 'decisions', from: '2015', to: '2019' }, 'cycles.decisions.2015.2019'],
    ] as const)
      it(`draws ${figure} for ${JSON.stringify(attributes)}`, async () => {
        equal((await show({ attributes }).ready()).figure.figure, figure);
      });

    it('keeps the years of its content where the attributes ask only for kinds', async () => {
      show({
        content: await pasted('cycle-timeline/cycles.2015.2019.en'),
        attributes: { kinds: 'requests' },
      });
      equal((await harness.ready()).figure.figure, 'cycles.requests.2015.2019');
    });

    it('answers a year it does not have in words, with those there are', async () => {
      show({ attributes: { from: '1999' } });
      equal((await harness.failed()).problem, 'unknown-option');
      equal(harness.text('.problem').includes('2003 and 2015'), true, harness.text('.problem'));
    });
  });

  describe('draws no text outside the picture, and none over another', () => {
    for (const lang of ['en', 'ar'] as const)
      for (const width of [240, 280, 559, 560, 760])
        it(`${lang}, ${width} px`, async () => {
          show({ attributes: { lang, country: 'KEN' }, width });
          await harness.ready();
          const box = picture().getBoundingClientRect();
          const texts = harness
            .all<SVGElement>('svg text')
            .map(text => ({ text: text.textContent, rect: text.getBoundingClientRect() }))
            .filter(({ rect }) => rect.width > 0);
          equal(texts.length > 40, true, 'texts');
          for (const { text, rect } of texts)
            equal(textWithin(rect, box), true, `${text} at ${width}: ${rect.left}–${rect.right}`);
          for (const [index, { text, rect }] of texts.entries())
            for (const other of texts.slice(index + 1)) {
              const apart =
                rect.right <= other.rect.left ||
                other.rect.right <= rect.left ||
                Math.abs(rect.top - other.rect.top) >= 14;
              equal(apart, true, `${text} and ${other.text} at ${width}`);
            }
        });
  });

  describe('draws the State’s own line', () => {
    for (const lang of ['en', 'ar'] as const)
      for (const state of ['adopted', 'drawn'] as const)
        it(`from its signature to what is known last: ${lang}, ${state}`, async () => {
          const content =
            state === 'adopted'
              ? (await pasted(`cycle-timeline/cycles.${lang}`)).replace(/ lang=/, ' data-country="KEN" lang=')
              : '';
          show({ lang, content, attributes: { country: 'KEN' } });
          equal((await harness.ready()).state, state);
          await harness.painted();
          const { anchors = {} } = await compiled(`cycles.${lang}`);
          const [line] = harness.all<SVGElement>('.state-line rect');
          const box = harness.box(line as Element, picture());
          const edge = lang === 'ar' ? picture().getBoundingClientRect().width - 32 : 30;
          near(box.x, edge, 'edge');
          near(box.width, 2, 'width');
          near(box.y, anchors['2003'] ?? NaN, 'top');
          near(box.y + box.height, anchors['2021'] ?? NaN, 'bottom');
          equal(harness.all('.state-line path').length, 2, 'signs');
          equal(
            harness.all('.state-line text').map(text => text.textContent),
            lang === 'ar' ? ['توقيع، تصديق', 'معلومات جديدة'] : ['Signed, ratified', 'Named, new'],
          );
          equal(getComputedStyle(line as Element).fill, 'rgb(166, 63, 20)');
        });

    it('not without a State, and follows another one', async () => {
      show({});
      await harness.ready();
      equal(harness.all('.state-line').length, 0);
      harness.element.setAttribute('country', 'VAT');
      await harness.ready();
      await harness.painted();
      equal(
        harness.all('.state-line text').map(text => text.textContent),
        ['Acceded'],
      );
      equal(harness.all('.state-line rect').length, 0, 'lines');
    });
  });

  it('has a box over each event and count', async () => {
    show({ content: await pasted('cycle-timeline/cycles.en'), width: 280 });
    await harness.ready();
    await harness.painted();
    const { rows } = await compiled('cycles.en');
    equal(harness.rows.length, rows.length);
    rows.forEach((row, index) => {
      const box = harness.box(harness.rows[index] as Element, picture());
      near(box.y, row.box.narrow.y, row.id);
      near(box.height, row.box.narrow.height, row.id);
    });
  });
});
