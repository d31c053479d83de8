import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parseCsv } from '@uncac-figures/dataset';
import { openDemo, PAGES, type Demo } from './demo.js';

/** The bars of each figure, and the column of its table whose numbers they show. */
const BARS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  provided: { 'part-1': 'updated', 'part-2': 'earlier', whole: 'parties' },
  updated: { 'part-1': 'updated', whole: 'parties' },
  parties: { 'part-1': 'parties', whole: 'states' },
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
      assert.deepEqual(
        figures.map(({ name }) => name),
        ['provided', 'updated', 'parties'],
      );

      for (const { name, csv, svg, table } of figures) {
        const text = await (await fetch(csv)).text();
        const [header = [], ...records] = parseCsv(text).records.map(({ cells }) => cells);
        assert.deepEqual(
          records,
          table.map(({ cells }) => cells),
          `${name}: CSV and table`,
        );

        await page.goto(svg);
        for (const [role, field] of Object.entries(BARS[name] ?? {})) {
          const widths = await page.evaluate(barWidths, role);
          const numbers = table
            .filter(({ total }) => !total)
            .map(({ cells }) => Number(cells[header.indexOf(field)]));
          assert.ok(widths.length >= 5, `${name}: ${widths.length} bars of ${role}`);
          const unit = (widths[0] ?? 0) / (numbers[0] ?? NaN);
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

/** Widths of the bars of a role that show, from the top down. Runs in the picture's own document. */
function barWidths(role: string): number[] {
  return [...document.querySelectorAll(`rect.${role}`)]
    .map(bar => bar.getBoundingClientRect())
    .filter(({ width }) => width > 0)
    .sort((a, b) => a.top - b.top)
    .map(({ width }) => width);
}
