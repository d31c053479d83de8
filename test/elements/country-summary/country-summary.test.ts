import { FigureErrorEvent } from '@uncac-figures/elements';
import { equal, near } from '../support/equal.js';
import { everyElement } from '../support/every-element.js';
import { findings } from '../support/axe.js';
import { CountrySummaryHarness } from './country-summary-harness.js';

everyElement({
  tag: 'uncac-country-summary',
  figure: 'country-summary/all',
  other: 'country-summary/african-new',
  asksOther: { country: 'KEN' },
});

describe('<uncac-country-summary>', () => {
  let harness: CountrySummaryHarness;
  afterEach(() => harness.remove());

  describe('adopts a summary that is about the State asked for', () => {
    for (const attributes of [
      {},
      { country: 'KEN' },
      { country: 'ken' },
      { country: 'KE' },
      { country: '404' },
    ])
      it(`for ${JSON.stringify(attributes)}`, async () => {
        const content = await CountrySummaryHarness.stamped('african-new.en', 'KEN');
        harness = new CountrySummaryHarness({ content, attributes }).show();
        equal((await harness.ready()).state, 'adopted');
        equal(harness.all('.state-mark').length, 0, 'boxes over the picture');
        equal(harness.events.length, 1, 'events');
      });

    it('also where it has no picture, and draws another State in its place', async () => {
      const content = await CountrySummaryHarness.stamped('no-group.en', 'VAT');
      harness = new CountrySummaryHarness({ content }).show();
      equal((await harness.ready()).state, 'adopted');
      equal(harness.all('button').length, 0, 'buttons');
      harness.element.country = 'KE';
      const { state, figure } = await harness.ready();
      equal([state, figure.figure], ['drawn', 'african-new']);
    });

    for (const attributes of [{}, { country: '404' }])
      it(`and asks anew when the page stamps it with another State: ${JSON.stringify(attributes)}`, async () => {
        const content = await CountrySummaryHarness.stamped('african-new.en', 'KEN');
        harness = new CountrySummaryHarness({ content, attributes }).show();
        equal((await harness.ready()).state, 'adopted');
        (harness.element.querySelector('figure') as HTMLElement).dataset['country'] = 'VAT';
        const { state, figure } = await harness.ready();
        equal(
          [state, figure.figure],
          attributes.country ? ['drawn', 'african-new'] : ['adopted', 'african-new'],
        );
      });

    it('and draws where another kind of code names another State', async () => {
      const content = await CountrySummaryHarness.stamped('african-new.en', 'KEN');
      harness = new CountrySummaryHarness({ content, attributes: { country: 'VA' } }).show();
      const { state, figure } = await harness.ready();
      equal([state, figure.figure], ['drawn', 'no-group']);
    });
  });

  describe('draws', () => {
    it('title, finding and lines of the State, and the picture of its group', async () => {
      harness = await CountrySummaryHarness.drawn({ country: 'KEN' });
      equal(harness.text('h3'), 'Kenya in the review of implementation');
      equal(
        harness.text('.uncac-finding'),
        'Kenya is named among the States that provided information; new information was collected from it in 2021.',
      );
      equal(harness.lines, [
        'Regional group: African States',
        'Signature: 9 December 2003',
        'Consent to be bound: 9 December 2003, ratification',
        'Information provided: Named; new information collected in 2021',
        'Its group: At least 38 of 53 parties provided information',
      ]);
      equal(harness.all('.uncac-state').length, 0, 'sentences beside the finding');
      equal(harness.text('.mark-name'), 'This State is one of the 7');
      await harness.openTable();
      equal(
        harness.all('tbody tr').map(row => [...row.children].map(({ textContent }) => textContent.trim())),
        [['African States', '7', '31', '38', '40', '47', '53']],
      );
      equal(harness.text('.uncac-cite p').startsWith('“Kenya in the review'), true);
    });

    it('in Arabic, with the bracket from the edge where reading starts', async () => {
      harness = await CountrySummaryHarness.drawn({ country: 'KEN', lang: 'ar' });
      equal(harness.text('h3'), 'كينيا في استعراض التنفيذ');
      equal(harness.lines[1], 'التوقيع: 9 كانون الأول/ديسمبر 2003');
      const picture = harness.one('.uncac-picture > svg').getBoundingClientRect();
      const [bracket] = harness.all('.bracket');
      near(bracket?.getBoundingClientRect().right ?? 0, picture.right - 0.002 * picture.width, 'bracket');
    });

    it('the list alone for a State in no group', async () => {
      harness = await CountrySummaryHarness.drawn({ country: 'VAT' });
      equal(harness.text('h3'), 'The Holy See in the review of implementation');
      equal(harness.lines.slice(-1), ['Its group: Counted in no regional group']);
      equal([harness.all('svg').length, harness.all('.explore').length], [0, 0]);
      equal(await findings(harness.element), []);
    });

    it('another State as soon as one is asked for', async () => {
      harness = await CountrySummaryHarness.drawn({ country: 'VA' });
      harness.element.country = '404';
      await harness.ready();
      equal(harness.text('h3'), 'Kenya in the review of implementation');
    });

    for (const width of [240, 280, 560, 1200])
      it(`all words of the picture inside it at ${width} px`, async () => {
        for (const lang of ['en', 'ar']) {
          harness = await CountrySummaryHarness.drawn({ country: 'KEN', lang }, { width });
          const picture = harness.one('.uncac-picture > svg').getBoundingClientRect();
          for (const text of harness.all('.uncac-picture > svg text')) {
            const { left, right, width: shown } = text.getBoundingClientRect();
            if (shown) equal(left >= picture.left - 1 && right <= picture.right + 1, true, text.textContent);
          }
          if (lang === 'en') await harness.remove();
        }
      });
  });

  it('gives its bar a sentence to step to, with the keyboard alone', async () => {
    harness = await CountrySummaryHarness.drawn({ country: 'KEN' });
    harness.exploreButton.focus();
    await harness.press('Enter');
    equal(
      harness.focused,
      'African States: at least 38 of the 53 parties provided information; the text available names these 38 (7 with new information in 2021, 31 with earlier information only). The number may be as high as 47.',
    );
    await harness.press('Escape');
    equal(harness.active === harness.exploreButton, true);
  });

  describe('answers a code that names no State', () => {
    it('in words, with all States instead, and the nearest names to choose with the keyboard', async () => {
      harness = new CountrySummaryHarness({ attributes: { country: '<b>Kennya' } }).show();
      await harness.ready();
      const error = await harness.next();
      equal(error instanceof FigureErrorEvent && error.problem, 'unknown-state');
      equal(
        harness.text('.uncac-notice').startsWith('“<b>Kennya” is not the code of a State in the data.'),
        true,
      );
      equal(harness.all('.uncac-notice b').length, 0, 'markup of the code');
      equal(harness.text('h3'), 'States in the review of implementation');
      harness.element.country = 'Kennya';
      await harness.ready();
      await harness.next();
      equal(
        harness.all('.uncac-notice button').map(({ textContent }) => textContent),
        ['Kenya'],
      );
      equal(await findings(harness.element), []);
      harness.one('.uncac-notice button').focus();
      await harness.press('Enter');
      await harness.ready();
      equal(harness.element.country, 'KEN');
      equal(harness.text('h3'), 'Kenya in the review of implementation');
      equal(harness.all('.uncac-notice').length, 0);
    });
  });
});
