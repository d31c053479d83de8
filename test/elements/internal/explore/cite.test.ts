import '@uncac-figures/elements/region-bars';
import { equal } from '../../support/equal.js';
import { FigureHarness, pasted } from '../../support/figure-harness.js';
import { ownText } from '../../support/own-text.js';
import { within } from '../../support/within.js';

/** The clipboard of the page, for the time of one test. */
function clipboard(writeText: ((text: string) => Promise<void>) | undefined): void {
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: writeText && { writeText },
  });
}

describe('the citation', () => {
  let harness: FigureHarness;
  afterEach(async () => {
    Reflect.deleteProperty(navigator, 'clipboard');
    getSelection()?.removeAllRanges();
    await harness.remove();
  });

  const citation = (): HTMLDetailsElement => {
    const all: ParentNode = harness.element.querySelector('figure') ?? harness.one('figure');
    const found = [...all.querySelectorAll('details')].find(
      details => !details.querySelector('table, .uncac-scroll'),
    );
    if (!found) throw new Error('no citation');
    return found;
  };
  const open = async (): Promise<HTMLElement> => {
    citation().open = true;
    while (harness.all('.copy').length === 0) await harness.painted();
    await harness.painted();
    return harness.one('.copy');
  };

  for (const lang of ['en', 'ar'])
    for (const state of ['adopted', 'drawn'])
      for (const width of [280, 560])
        it(`is copied where it is open: ${lang}, ${state}, ${width} px`, async () => {
          const copied: string[] = [];
          clipboard(async text => void copied.push(text));
          const content = state === 'adopted' ? await pasted(`region-bars/provided.${lang}`) : '';
          harness = new FigureHarness('uncac-region-bars', { lang, width, content }).show();
          const { figure, state: is } = await harness.ready();
          equal(is, state);
          equal(harness.all('.copy').length, 0, 'buttons before');
          const button = await open();
          equal(ownText(citation().querySelector('p')), figure.citation);

          const place = button.getBoundingClientRect();
          const { left, right, top, bottom } = place;
          equal(
            [within(place, harness.element.getBoundingClientRect()), bottom - top >= 24],
            [true, true],
            'place',
          );
          const text = document.createRange();
          const paragraph = citation().querySelector('p') as HTMLElement;
          text.selectNodeContents(paragraph);
          if (paragraph.contains(button)) text.setEndBefore(button);
          const covered = [...text.getClientRects()].filter(
            line =>
              line.left < right - 1 &&
              line.right > left + 1 &&
              line.top < bottom - 1 &&
              line.bottom > top + 1,
          );
          equal(covered.length, 0, 'lines under the button');

          button.click();
          await harness.painted();
          equal(copied, [figure.citation]);
          equal(harness.text('[role=status]').length > 10, true, 'is announced');
          citation().open = false;
          await harness.painted();
          await harness.painted();
          equal([harness.all('.copy').length, harness.text('[role=status]')], [0, ''], 'closed');
        });

  for (const [why, write] of [
    ['has no clipboard', undefined],
    ['may not write to the clipboard', () => Promise.reject(new DOMException('', 'NotAllowedError'))],
  ] as const)
    it(`is selected where the page ${why}`, async () => {
      clipboard(write);
      const content = await pasted('region-bars/provided.en');
      harness = new FigureHarness('uncac-region-bars', { content }).show();
      const { figure } = await harness.ready();
      (await open()).click();
      await harness.painted();
      equal(getSelection()?.toString().trim(), figure.citation);
      equal(harness.text('[role=status]'), 'The citation is selected and can be copied from here.');
    });

  it('shifts nothing by being offered, and leaves the pasted HTML as it is', async () => {
    const content = await pasted('region-bars/provided.en');
    harness = new FigureHarness('uncac-region-bars', { content }).show();
    await harness.ready();
    citation().open = true;
    const before = harness.element.innerHTML;
    const places = () =>
      [...harness.element.querySelectorAll('*')].map(part => {
        const { x, y, width, height } = part.getBoundingClientRect();
        return [part.localName, x, y, width, height];
      });
    await harness.painted();
    const then = places();
    await open();
    equal(places(), then);
    equal(harness.element.innerHTML, before);
  });

  it('that is open already when its figure is taken up can be copied', async () => {
    const content = (await pasted('region-bars/provided.en')).replace(
      '<details class="uncac-cite">',
      '<details class="uncac-cite" open>',
    );
    harness = new FigureHarness('uncac-region-bars', { content }).show();
    await harness.ready();
    await open();
  });
});
