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

  it('has its table before it is printed', async () => {
    dispatchEvent(new Event('beforeprint'));
    await Promise.resolve();
    equal(harness.all('table').length, 1);
  });

  it('shares its style sheets with others, and copies what the same marks were drawn as', async () => {
    const second = new FigureHarness('uncac-region-bars', { attributes: { figure: 'provided' } }).show();
    await second.ready();
    const sheets = [harness, second].map(({ element }) => element.shadowRoot?.adoptedStyleSheets ?? []);
    equal(
      sheets[0]?.every((sheet, index) => sheet === sheets[1]?.[index]),
      true,
    );
    const pictures = [harness, second].map(each => each.one('.uncac-picture > svg').outerHTML);
    equal(pictures[0]?.replace(/<!--.*?-->/g, ''), pictures[1]?.replace(/<!--.*?-->/g, ''));
    for (const { column } of [harness, second]) column.remove();
    await second.remove();
  });
});
