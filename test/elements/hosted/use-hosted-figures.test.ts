import { figureSource, setFigureSource, useHostedFigures } from '@uncac-figures/elements';
import '@uncac-figures/elements/category-matrix';
import '@uncac-figures/elements/region-bars';
import { equal } from '../support/equal.js';
import { FigureHarness, type PageOptions } from '../support/figure-harness.js';
import '../support/no-complaints.js';
import { BASE } from '../support/test-source.js';

describe('useHostedFigures', () => {
  let harness: FigureHarness | undefined;
  afterEach(async () => {
    await harness?.remove();
    harness = undefined;
    setFigureSource(undefined);
  });
  const show = (tag: string, address: string, attributes: PageOptions['attributes'] = {}): FigureHarness => {
    harness = new FigureHarness(tag, { attributes });
    useHostedFigures(address);
    return harness.show();
  };

  for (const address of [BASE, BASE.slice(0, -1), new URL(BASE, location.href).href])
    it(`draws region bars of the folder, with links to their files: ${address.replace(location.origin, '')}`, async () => {
      const page = show('uncac-region-bars', address);
      equal((await page.ready()).state, 'drawn');
      equal(page.all('.uncac-picture > svg').length, 1);
      const links = page.all<HTMLAnchorElement>('.uncac-links a').map(({ href }) => href);
      equal(links.length, 4);
      for (const link of links)
        equal([link.startsWith(new URL(BASE, location.href).href), (await fetch(link)).ok], [true, true]);
    });

  it('names the State asked for, and marks its group', async () => {
    const page = show('uncac-region-bars', BASE, { country: 'KEN' });
    await page.ready();
    equal(page.text('.uncac-state strong'), 'Kenya');
    equal(page.all('.state-mark').length, 1);
  });

  it('offers the nearest of all States for a code that is none', async () => {
    const page = show('uncac-region-bars', BASE, { country: 'Keny' });
    await page.ready();
    equal(page.all('.uncac-notice button')[0]?.textContent, 'Kenya');
  });

  it('opens a cell with the measures in it', async () => {
    const page = show('uncac-category-matrix', BASE);
    await page.ready();
    await page.painted();
    await page.explore();
    const [, number] = /(\d+)/.exec(page.focused ?? '') ?? [];
    await page.press('Enter');
    while (page.all('.panel li').length === 0) await page.painted();
    equal(page.all('.panel li').length, Number(number), page.focused ?? '');
  });

  it('refuses an address that is none, and leaves the source as it was', () => {
    let thrown: unknown;
    try {
      useHostedFigures('http://');
    } catch (cause) {
      thrown = cause;
    }
    equal([thrown instanceof TypeError, figureSource() === undefined], [true, true]);
  });
});
