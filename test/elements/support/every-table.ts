import type { ElementCase } from './element-case.js';
import { equal } from './equal.js';
import { FigureHarness } from './figure-harness.js';

/** A cell as assistive technology meets it, such as `th row`. */
const kind = ({ localName, scope }: HTMLTableCellElement): string => `${localName} ${scope}`.trim();

const text = (element: Element | null | undefined): string => element?.textContent.trim() ?? '';

/**
 * A table has what is needed to hear it, and to scroll it with the keyboard. That of a pasted figure is the same
 * (`twins`).
 */
export function everyTable({ tag, figure }: ElementCase): void {
  describe(`<${tag}>, like every element, draws a table`, () => {
    let harness: FigureHarness | undefined;
    afterEach(async () => {
      await harness?.remove();
      harness = undefined;
    });

    for (const lang of ['en', 'ar'])
      it(`with a caption and with heads of columns and rows, in a named box: ${figure}, ${lang}`, async () => {
        harness = new FigureHarness(tag, { lang }).show();
        await harness.ready();
        equal(harness.all('table').length, 0, 'tables before it is opened');
        await harness.openTable();
        const table = harness.one<HTMLTableElement>('table');
        equal(text(table.caption).length > 3, true, 'caption');

        const box = harness.one('.uncac-scroll');
        const name = `${harness.text('.uncac-data summary')}: ${harness.text('.uncac-title')}`;
        equal(box.contains(table), true, 'the table is in the box');
        equal([box.role, box.ariaLabel, box.tabIndex], ['group', name, 0], 'box');

        const [head] = table.tHead?.rows ?? [];
        const columns = head?.cells.length ?? 0;
        equal([...(head?.cells ?? [])].map(kind), new Array(columns).fill('th col'), 'heads of columns');
        const rows = [...table.tBodies].flatMap(({ rows }) => [...rows]);
        equal(rows.length > 0 && columns > 1, true, 'rows and columns');
        for (const { cells } of rows) {
          const expected = ['th row', ...new Array<string>(columns - 1).fill('td')];
          equal([...cells].map(kind), expected, text(cells[0]));
        }
      });
  });
}
