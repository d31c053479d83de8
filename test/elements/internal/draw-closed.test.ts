import '@uncac-figures/elements/region-bars';
import { drawnFigure } from '../support/drawn-figure.js';
import { equal } from '../support/equal.js';
import { FigureHarness } from '../support/figure-harness.js';
import '../support/no-complaints.js';

/** Nodes of a tree, whatever they are. */
const nodesIn = (root: Node): number => {
  const walker = document.createTreeWalker(root);
  let nodes = 0;
  while (walker.nextNode()) nodes++;
  return nodes;
};

describe('a drawn figure that nobody has opened', () => {
  let harness: FigureHarness;
  beforeEach(async () => {
    harness = new FigureHarness('uncac-region-bars', { attributes: { figure: 'provided' } }).show();
    await harness.ready();
    await harness.painted();
  });
  afterEach(() => harness.remove());

  it('is made of few nodes', () => equal(nodesIn(harness.element.shadowRoot as ShadowRoot) <= 400, true));

  it('has the text of its table where the search of a browser finds it, which opens the table', async () => {
    const { table } = await drawnFigure('region-bars/provided.en');
    const details = harness.one<HTMLDetailsElement>('.uncac-data');
    for (const { cells } of table.rows) equal(details.textContent.includes(cells.join(' ')), true);
    details.open = true;
    while (harness.all('table').length === 0) await harness.painted();
    equal(harness.all('tbody tr').length, table.rows.length);
  });

  it('has its table when the page is printed, which waits for nothing', () => {
    dispatchEvent(new Event('beforeprint'));
    equal(harness.all('table').length, 1);
  });

  it('shares its style sheets with others', async () => {
    const second = new FigureHarness('uncac-region-bars', { attributes: { figure: 'provided' } }).show();
    await second.ready();
    const sheets = [harness, second].map(({ element }) => element.shadowRoot?.adoptedStyleSheets ?? []);
    equal(sheets[0]?.length, sheets[1]?.length);
    equal((sheets[0]?.length ?? 0) > 2, true);
    sheets[0]?.forEach((sheet, index) => equal(sheet === sheets[1]?.[index], true, `sheet ${index}`));
    for (const { column } of [harness, second]) column.remove();
    await second.remove();
  });
});
