import { equal } from './equal.js';
import { FigureHarness, pasted } from './figure-harness.js';
import type { ElementCase } from './element-case.js';

/** The table of a figure as assistive technology meets it: the box it scrolls in, then caption, heads and cells. */
function semantics(figure: ParentNode): unknown {
  const table = figure.querySelector('table');
  const box = table?.parentElement;
  if (!table || !box) throw new Error('no table');
  return {
    box: [box.getAttribute('role'), box.tabIndex],
    caption: text(table.caption),
    head: table.tHead && cells(table.tHead),
    body: [...table.tBodies].map(cells),
    foot: table.tFoot && cells(table.tFoot),
  };
}

function cells({ rows }: HTMLTableSectionElement): unknown {
  return [...rows].map(row =>
    [...row.cells].map(cell => [cell.localName, cell.scope, text(cell)].join(' | ')),
  );
}

const text = (element: Element | null | undefined): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** A drawn table is the pasted one, for eyes and ears. */
export function everyTable({ tag, figure }: ElementCase): void {
  describe(`<${tag}>, like every element, draws a table`, () => {
    let harness: FigureHarness | undefined;
    afterEach(async () => {
      await harness?.remove();
      harness = undefined;
    });

    for (const lang of ['en', 'ar'])
      it(`with the caption, heads and cells of the pasted one, in a named box: ${lang}`, async () => {
        harness = new FigureHarness(tag, { lang }).show();
        await harness.ready();
        const drawn = harness.one('figure');
        const expected = document.createElement('template');
        expected.innerHTML = await pasted(`${figure}.${lang}`);
        equal(semantics(drawn), semantics(expected.content));
        const named = [drawn, expected.content].map(
          each => each.querySelector('table')?.parentElement?.getAttribute('aria-label') ?? '',
        );
        equal(
          named.map(name => name.length > 3),
          [true, true],
          `names of the boxes: ${named.join(' | ')}`,
        );
      });
  });
}
