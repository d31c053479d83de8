import '@uncac-figures/elements/party-years';
import { equal, near } from '../support/equal.js';
import { everyElement } from '../support/every-element.js';
import { FigureHarness, pasted, type PageOptions } from '../support/figure-harness.js';

everyElement({
  tag: 'uncac-party-years',
  figure: 'party-years/joined',
  other: 'party-years/total',
  asksOther: { figure: 'total' },
});

describe('<uncac-party-years>', () => {
  let harness: FigureHarness;
  const show = (options: PageOptions): FigureHarness =>
    (harness = new FigureHarness('uncac-party-years', options).show());
  afterEach(() => harness.remove());

  for (const lang of ['en', 'ar'])
    for (const state of ['adopted', 'drawn'] as const)
      for (const width of [280, 760])
        it(`marks the year in which the State joined, over its bar: ${lang}, ${state}, ${width} px`, async () => {
          const content =
            state === 'adopted'
              ? (await pasted(`party-years/joined.${lang}`)).replace(
                  '<figure ',
                  '<figure data-country="KEN" ',
                )
              : '';
          const attributes = state === 'drawn' ? { country: 'KEN' } : {};
          const { figure } = await show({ lang, width, content, attributes }).ready();
          const box = figure.rows.find(({ id }) => id === '2003')?.box.narrow;
          const mark = harness.one('.state-mark').getBoundingClientRect();
          const picture = (
            harness.element.querySelector('.uncac-picture img') ?? harness.one('.uncac-picture > svg')
          ).getBoundingClientRect();
          near(mark.top - picture.top, box?.y ?? -1, 'top of the mark');
          near(mark.height, box?.height ?? -1, 'height of the mark');
        });

  it('says how many joined with the State, and marks no year of a day that no source gives as a day', async () => {
    await show({ attributes: { country: 'VAT' } }).ready();
    equal(
      harness.text('.uncac-state'),
      '◆ The Holy See is one of the 3 parties that deposited their instruments in 2016 (day not verified).',
    );
    equal(harness.all('.state-mark').length, 1);
  });

  it('steps through the years with the keys, and says each', async () => {
    const page = show({});
    const { figure } = await page.ready();
    await page.explore();
    equal(page.rows.length, 19);
    equal(page.rows[5]?.getAttribute('aria-label'), figure.rows[5]?.sentence);
    equal(
      figure.rows[5]?.sentence,
      '2008: 22 instruments deposited, including that of the European Union; 129 in all by the end of the year.',
    );
  });
});
