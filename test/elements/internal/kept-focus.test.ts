import '@uncac-figures/elements/category-matrix';
import '@uncac-figures/elements/country-summary';
import '@uncac-figures/elements/cycle-timeline';
import '@uncac-figures/elements/party-years';
import '@uncac-figures/elements/region-bars';
import { equal } from '../support/equal.js';
import { FigureHarness, pasted, type PageOptions } from '../support/figure-harness.js';
import '../support/no-complaints.js';

describe('the focus of a reader whose control goes away', () => {
  let harness: FigureHarness;
  afterEach(() => harness.remove());

  const show = (tag: string, options: PageOptions): FigureHarness =>
    (harness = new FigureHarness(tag, options).show());
  const focused = () => harness.element.shadowRoot?.activeElement ?? document.activeElement;
  const choose = async (name: string) => {
    const button = harness.all('.uncac-notice button').find(each => each.textContent === name);
    button?.focus();
    await harness.press('Enter');
    await harness.ready();
  };

  for (const [tag, selector] of [
    ['uncac-region-bars', '.uncac-state'],
    ['uncac-party-years', '.uncac-state'],
    ['uncac-cycle-timeline', '.uncac-state'],
    ['uncac-category-matrix', '.uncac-state'],
    ['uncac-country-summary', '.uncac-title'],
  ] as const)
    it(`goes to what is said about the State that is chosen: ${tag}`, async () => {
      show(tag, { attributes: { country: 'Kenja' } });
      await harness.ready();
      await harness.failed();
      await choose('Kenya');
      equal(focused()?.matches(selector), true, focused()?.className);
      equal(focused()?.textContent?.includes('Kenya'), true, 'what is told');
      (focused() as HTMLElement).blur();
      equal(harness.one(selector).hasAttribute('tabindex'), false, 'as it was');
    });

  it('goes to the sentence of a pasted figure that is about that State', async () => {
    const content = await pasted('region-bars/provided.en');
    show('uncac-region-bars', {
      attributes: { country: 'Kenja' },
      content: content.replace('<figure ', '<figure data-country="KEN" '),
    });
    const figure = harness.element.querySelector('figure') as HTMLElement;
    await harness.ready();
    await harness.failed();
    const before = harness.element.innerHTML;
    await choose('Kenya');
    equal(focused() === figure.querySelector('.uncac-title'), true, focused()?.outerHTML);
    (focused() as HTMLElement).blur();
    equal(harness.element.innerHTML, before, 'the pasted figure');
  });

  it('goes to the heading of a figure that came with “Try again”', async () => {
    const page = new FigureHarness('uncac-region-bars', {});
    page.source.failing = true;
    harness = page.show();
    await page.failed();
    page.one('.try-again').focus();
    await page.press('Enter');
    await page.failed();
    equal(focused()?.className, 'try-again', 'fails again');
    page.source.failing = false;
    await page.press('Enter');
    await page.ready();
    equal(focused()?.className, 'uncac-title');
  });

  it('goes to the message where the State that is chosen does not arrive', async () => {
    show('uncac-country-summary', { attributes: { country: 'Kenja' } });
    await harness.ready();
    await harness.failed();
    harness.source.failing = true;
    const [button] = harness.all('.uncac-notice button');
    button?.focus();
    await harness.press('Enter');
    await harness.failed();
    equal(focused()?.classList.contains('problem'), true, focused()?.className);
  });

  it('stays where it is, when the reader has gone elsewhere or nothing is taken away', async () => {
    show('uncac-region-bars', { attributes: { country: 'Kenja' } });
    await harness.ready();
    await harness.failed();
    const field = document.createElement('input');
    harness.column.append(field);
    const [button] = harness.all('.uncac-notice button');
    button?.focus();
    harness.source.hold();
    await harness.press('Enter');
    field.focus();
    harness.source.release();
    await harness.ready();
    equal(document.activeElement === field, true, 'elsewhere');
    harness.exploreButton.focus();
    harness.element.setAttribute('lang', 'ar');
    await harness.ready();
    equal(focused() === harness.exploreButton, true, 'a button that stays');
  });
});
