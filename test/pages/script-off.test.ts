import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { stateFacts } from '@uncac-figures/figures/compile';
import type { DrawnFigure } from '@uncac-figures/figures';
import { openDemo, PAGES, STATE, type Demo } from './demo.js';
import { FIGURES, figuresOf } from './page-figures.js';

describe('a country profile without script', () => {
  let demo: Demo;
  before(async () => (demo = await openDemo()));
  after(() => demo.close());

  for (const { lang, query } of PAGES) {
    it(`holds every part of its figures (${lang})`, async () => {
      const { page, seen } = await demo.open(query, { javaScriptEnabled: false });
      const figures = await figuresOf(lang, STATE);
      assert.deepEqual(
        await page.locator('figure[data-uncac]').evaluateAll(partsOf),
        figures.map(expectedParts),
      );
      assert.ok(figures.some(({ marks }) => marks.length));
      assert.ok(figures.some(({ lists }) => lists?.length));
      assert.ok(figures.some(({ empty }) => empty));
      assert.deepEqual(seen, { console: [], elsewhere: [], notAnswered: [] });
    });

    it(`shows each picture and each sign of a legend (${lang})`, async () => {
      const { page } = await demo.open(query, { javaScriptEnabled: false });
      const widths = await page
        .locator('figure[data-uncac] img')
        .evaluateAll(all => all.map(image => (image as HTMLImageElement).naturalWidth));
      assert.ok(widths.length > FIGURES.length);
      for (const width of widths) assert.ok(width > 0);
    });

    it(`says of the State what a figure can say of one (${lang})`, async () => {
      const { page } = await demo.open(query, { javaScriptEnabled: false });
      const name = stateFacts(lang).find(({ iso3 }) => iso3 === STATE)?.name ?? '?';
      const said = await page
        .locator('figure[data-uncac]')
        .evaluateAll(all =>
          all.map(figure => figure.querySelector('.uncac-state, .uncac-lines')?.parentElement?.textContent),
        );
      assert.deepEqual(
        said.map(text => text?.includes(name) ?? false),
        FIGURES.map(({ withoutState }) => !withoutState),
      );
    });
  }

  for (const { lang, query } of PAGES)
    for (const comes of ['the script does not come', 'there is none'] as const)
      it(`begins the line of tools with the table, without a hole for a button (${lang}, ${comes})`, async () => {
        const { page } = await demo.open('nothing-here');
        await page.context().route('**/*.js', route => route.abort());
        const markup = (await (await page.request.get(demo.url + query)).text()).replace(
          comes === 'there is none' ? /<script[\s\S]*?<\/script>/ : '',
          '',
        );
        await page.route(demo.url + query, route =>
          route.fulfill({ contentType: 'text/html', body: markup }),
        );
        await page.goto(demo.url + query, { waitUntil: 'load' });
        const holes = await page.locator('figure[data-uncac]').evaluateAll(figures =>
          figures.map(figure => {
            const [its, other] = [figure, figure.querySelector('summary')].map(each =>
              each?.getBoundingClientRect(),
            );
            return getComputedStyle(figure).direction === 'rtl'
              ? (its?.right ?? NaN) - (other?.right ?? NaN)
              : (other?.left ?? NaN) - (its?.left ?? NaN);
          }),
        );
        assert.equal(holes.length, FIGURES.length);
        for (const hole of holes) assert.ok(hole <= 4, `${hole} px`);
      });

  it('opens the table and leads to another State', async () => {
    const { page } = await demo.open(PAGES[0].query, { javaScriptEnabled: false });
    const figure = page.locator('figure[data-uncac]').first();
    await figure.locator('.uncac-data summary').click();
    assert.equal(await figure.locator('table').isVisible(), true);
    await page.locator('select').selectOption('DEU');
    await page.locator('.picker button').click();
    assert.equal(await page.locator('h1').textContent(), 'Germany');
  });
});

/** What stands in each figure. Runs in the page. */
function partsOf(figures: Element[]) {
  return figures.map(figure => {
    const texts = (selector: string, root: Element = figure): string[] =>
      [...root.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
    return {
      title: texts('.uncac-title'),
      finding: texts('.uncac-finding'),
      lines: texts('.uncac-lines > *'),
      picture: [...figure.querySelectorAll<HTMLImageElement>('.uncac-picture img')].map(({ alt }) => alt),
      lists: [...figure.querySelectorAll('.uncac-list')].map(list => [
        list.previousElementSibling?.textContent,
        ...texts('li', list),
      ]),
      empty: texts('.uncac-empty p'),
      legend: texts('.uncac-legend li').sort(),
      caption: texts('caption'),
      columns: texts('thead th'),
      rows: [...figure.querySelectorAll('tbody tr')].map(row => texts('th, td', row)),
      source: texts('.uncac-source'),
    };
  });
}

/** The same parts, from the compiled figure. */
function expectedParts(figure: DrawnFigure): ReturnType<typeof partsOf>[number] {
  const { title, finding, alt, lines = [], lists = [], empty, legend, marks, table, source } = figure;
  return {
    title: [title],
    finding: [finding],
    lines: lines.flatMap(({ label, text }) => [label, text]),
    picture: marks.length ? [alt] : [],
    lists: lists.map(({ heading, items }) => [
      heading,
      ...items.map(({ text, detail }) => (detail ? `${text} ${detail}` : text)),
    ]),
    empty: empty ? [empty.heading, empty.text] : [],
    legend: legend.map(item => ('letter' in item ? `${item.letter} ${item.text}` : item.text)).sort(),
    caption: [table.caption],
    columns: table.columns.map(column => column.title),
    rows: table.rows.map(({ cells }) => cells.map(cell => String(cell ?? ''))),
    source: [source],
  };
}
