import { setFigureSource } from '@uncac-figures/elements';
import '@uncac-figures/elements/party-years';
import '@uncac-figures/elements/region-bars';
import { equal } from '../../support/equal.js';
import { FigureHarness } from '../../support/figure-harness.js';
import { takeComplaints } from '../../support/no-complaints.js';

describe('elements on a page that gives no figures', () => {
  const pages: FigureHarness[] = [];
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.remove();
  });
  const show = async (tag: string): Promise<FigureHarness> => {
    const page = new FigureHarness(tag, {});
    pages.push(page);
    setFigureSource(undefined);
    page.show();
    equal((await page.failed()).problem, 'no-source');
    return page;
  };

  it('warn their developer once, with the line to write, and offer readers nothing to try', async () => {
    for (const tag of ['uncac-region-bars', 'uncac-party-years', 'uncac-region-bars']) {
      const page = await show(tag);
      equal(page.text('.problem'), 'This figure could not be loaded.');
      equal(page.all('button').length, 0, 'buttons');
    }
    const complaints = takeComplaints();
    equal(complaints.length, 1);
    const line =
      "import { useHostedFigures } from '@uncac-figures/elements'; useHostedFigures('/figures/0.1.0/')";
    equal([complaints[0]?.startsWith('console.warn'), complaints[0]?.includes(line)], [true, true]);
  });
});
