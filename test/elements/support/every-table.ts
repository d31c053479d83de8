import type { ElementCase } from './element-case.js';
import { equal } from './equal.js';
import { FigureHarness, pasted } from './figure-harness.js';

/** A table as assistive technology meets it: the box it scrolls in, then caption, heads and cells. */
interface TableMeaning {
  readonly box: readonly [role: string | null, tabIndex: number];
  /** Whether the box has a name; its words may differ between a pasted and a drawn figure. */
  readonly isNamed: boolean;
  readonly caption: string;
  readonly head: readonly Cells[];
  readonly body: readonly Cells[];
  readonly foot: readonly Cells[];
}

/** Cells of a row, each as its element, scope and text, such as `th row African States`. */
type Cells = readonly string[];

function meaning(figure: ParentNode): TableMeaning {
  const table = figure.querySelector('table');
  const box = table?.parentElement;
  if (!table || !box) throw new Error('no table');
  return {
    box: [box.getAttribute('role'), box.tabIndex],
    isNamed: (box.getAttribute('aria-label') ?? '').trim().length > 3,
    caption: text(table.caption),
    head: rowsOf(table.tHead),
    body: [...table.tBodies].flatMap(rowsOf),
    foot: rowsOf(table.tFoot),
  };
}

function rowsOf(section: HTMLTableSectionElement | null): readonly Cells[] {
  return [...(section?.rows ?? [])].map(row =>
    [...row.cells].map(cell => [cell.localName, cell.scope, text(cell)].join(' ')),
  );
}

const text = (element: Element | null | undefined): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** Cells without their texts, such as `th row`. */
const kinds = (cells: Cells): Cells => cells.map(cell => cell.split(' ').slice(0, 2).join(' ').trim());

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
        const drawn = meaning(harness.one('figure'));
        const fragment = document.createElement('template');
        fragment.innerHTML = await pasted(`${figure}.${lang}`);
        equal(drawn, meaning(fragment.content));

        equal([drawn.box, drawn.isNamed, drawn.caption.length > 3], [['group', 0], true, true]);
        const [head = []] = drawn.head;
        equal(kinds(head), new Array(head.length).fill('th col'), 'heads of columns');
        equal(drawn.body.length > 0, true, 'rows');
        for (const row of drawn.body) {
          const [first = '', ...others] = kinds(row);
          equal(first, 'th row', 'head of a row');
          equal(others, new Array(head.length - 1).fill('td'), 'other cells of a row');
        }
      });
  });
}
