import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parseCsv } from '@uncac-figures/dataset';
import { openDemo, PAGES, STATE, type Demo } from './demo.js';
import { figuresOf } from './page-figures.js';

/** The bars of each figure, and the column of its table whose numbers they show. */
const BARS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  provided: { 'part-1': 'updated', 'part-2': 'earlier', whole: 'parties' },
  updated: { 'part-1': 'updated', whole: 'parties' },
  summaries: { 'part-1': 'completed', whole: 'parties' },
  parties: { 'part-1': 'parties', whole: 'states' },
  joined: { 'part-1': 'parties' },
};

describe('the table, the file and the picture of a figure', () => {
  let demo: Demo;
  before(async () => (demo = await openDemo()));
  after(() => demo.close());

  for (const { lang, query } of PAGES)
    it(`say the same (${lang})`, async () => {
      const { page } = await demo.open(query);
      const figures = await page.locator('figure[data-uncac]').evaluateAll(all =>
        all.map(figure => ({
          name: figure.dataset['uncac']?.split('/')[2] ?? '',
          csv: figure.querySelector<HTMLAnchorElement>('a[href$=".csv"]')?.href ?? '',
          svg: figure.querySelector<HTMLImageElement>('.uncac-picture img')?.src ?? '',
          table: [...figure.querySelectorAll('tbody tr')].map(row => ({
            cells: [...row.children].map(cell => cell.textContent),
            total: row.classList.contains('uncac-total'),
          })),
        })),
      );
      const expected = await figuresOf(lang, STATE);
      assert.deepEqual(
        figures.map(({ name }) => name),
        expected.map(({ figure }) => figure),
      );
      const withBars = expected.filter(
        ({ type, marks }) => ['region-bars', 'party-years'].includes(type) && marks.length,
      );
      assert.deepEqual(
        withBars.map(({ figure }) => figure),
        Object.keys(BARS),
      );

      for (const { name, csv, svg, table } of figures) {
        const text = await (await fetch(csv)).text();
        const [header = [], ...records] = parseCsv(text).records.map(({ cells }) => cells);
        assert.deepEqual(
          records,
          table.map(({ cells, total }) => [...cells.map(inFile), total ? '1' : '0']),
          `${name}: CSV and table`,
        );

        if (BARS[name]) await page.goto(svg);
        for (const [role, field] of Object.entries(BARS[name] ?? {})) {
          const widths = await page.evaluate(barWidths, role);
          const numbers = table
            .filter(({ total }) => !total)
            .map(({ cells }) => Number(cells[header.indexOf(field)]))
            .filter(number => number > 0);
          // A party in no group has no bar where the figure counts what groups provided.
          assert.ok(widths.length >= numbers.length - 1, `${name}: ${widths.length} bars of ${role}`);
          const largest = Math.max(...numbers);
          const unit = (widths[numbers.indexOf(largest)] ?? 0) / largest;
          widths.forEach((width, row) =>
            assert.ok(
              Math.abs(width - unit * (numbers[row] ?? NaN)) < 0.5,
              `${name} ${role} ${row}: ${width} px for ${numbers[row]}, ${unit} px each`,
            ),
          );
        }
      }
    });
});

/** A cell of the table as its file has it: a month is without a day, so that no spreadsheet takes it for the first. */
function inFile(cell: string): string {
  return /^\d{4}-\d{2}$/.test(cell) ? `${cell}-XX` : cell;
}

/** Widths of the bars of a role that show, from the top down. Runs in the picture's own document. */
function barWidths(role: string): number[] {
  return [...document.querySelectorAll(`rect.${role}`)]
    .map(bar => bar.getBoundingClientRect())
    .filter(({ width }) => width > 0)
    .sort((a, b) => a.top - b.top)
    .map(({ width }) => width);
}
