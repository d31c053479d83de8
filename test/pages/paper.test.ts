import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { langDir, LANGS, stateRow, type DrawnFigure, type Lang } from '@uncac-figures/figures';
import { renderFigure, stateFacts } from '@uncac-figures/figures/compile';
import { openDemo, readThrough, STATE, type Demo } from './demo.js';
import { openFigurePage } from './figure-page.js';
import { ELEMENTS, FIGURES, figuresOf } from './page-figures.js';
import { MARGIN, printPage, SHEET, type Printed, type PrintedPage } from './print-page.js';

const HEADINGS = ['.section h2', '.uncac-title', '.uncac-heading'];
const TOGETHER = ['.uncac-title', '.uncac-finding', '.uncac-state', '.uncac-legend', '.uncac-picture'];
const UNBROKEN = [...TOGETHER, 'tbody tr', '.uncac-list li', '.uncac-note', '.uncac-source', '.uncac-empty'];
const PARTS = [...HEADINGS, ...UNBROKEN, 'caption', '.section > p', '.lead', '.foot p', '.foot li'];

/** Pages of the demo with a State marked. */
const MOST_PAGES: Readonly<Record<Lang, number>> = { en: 14, zh: 14, fr: 15, es: 15, ru: 15, ar: 16 };

/** By what a figure is smaller on paper than on the screen. A picture higher than `TALL` is smaller than that. */
const [SCALE, LEAST, TALL] = [0.8, 0.48, 790];

describe('a country profile on sheets of A4', () => {
  let demo: Demo;
  before(async () => (demo = await openDemo()));
  after(() => demo.close());

  const printed = new Map<string, PrintedPage>();
  /** The page on paper, printed once for each language, with the script and without. */
  const print = async (lang: Lang, javaScriptEnabled: boolean): Promise<PrintedPage> => {
    const key = `${lang} ${javaScriptEnabled}`;
    const known = printed.get(key);
    if (known) return known;
    const { page } = await demo.open(`?country=${STATE}&lang=${lang}`, { javaScriptEnabled });
    if (javaScriptEnabled) await readThrough(page);
    const made = await printPage(page, [...PARTS, '.state-mark']);
    printed.set(key, made);
    return made;
  };

  for (const lang of LANGS)
    it(`is laid out as one reads it (${lang})`, async () => {
      const figures = await figuresOf(lang, STATE);
      const without = await print(lang, false);
      assertReadable(without, figures);
      assert.ok(without.pages.length <= MOST_PAGES[lang], `${without.pages.length} pages`);
      for (const [width, height] of without.pages)
        assert.ok(Math.abs(width - SHEET[0]) < 1 && Math.abs(height - SHEET[1]) < 1, `${width} × ${height}`);
      assertInMargins(without, [MARGIN, MARGIN]);
    });

  for (const lang of LANGS) {
    it(`is laid out alike with the script and without (${lang})`, async () => {
      const [script, without] = [await print(lang, true), await print(lang, false)];
      const parts = script.parts.filter(({ part }) => part !== '.state-mark');
      assert.deepEqual(parts.map(placed), without.parts.map(placed));
    });

    it(`has the box of the State on its row (${lang})`, async () => {
      const facts = stateFacts(lang).find(({ iso3 }) => iso3 === STATE);
      const printed = await print(lang, true);
      const figures = await figuresOf(lang, STATE);
      let found = 0;
      FIGURES.forEach(({ element, withoutState }, index) => {
        const figure = figures[index];
        if (!['region-bars', 'party-years'].includes(element) || withoutState || !figure || !facts) return;
        const row = figure.rows.find(({ id }) => id === stateRow(figure, facts))?.box.wide;
        const [picture] = printed.of(index, '.uncac-picture')[0]?.boxes ?? [];
        const [mark] = printed.of(index, '.state-mark')[0]?.boxes ?? [];
        assert.ok(row && picture && mark, `${figure.figure} has no mark`);
        const scale = (picture.bottom - picture.top) / figure.height;
        const expected = {
          ...{ page: picture.page, left: picture.left, right: picture.right },
          ...{ top: picture.top + row.y * scale, bottom: picture.top + (row.y + row.height) * scale },
        };
        for (const [side, value] of Object.entries(expected))
          assert.ok(Math.abs(mark[side as keyof typeof expected] - value) < 3, `${figure.figure}: ${side}`);
        found++;
      });
      assert.equal(found, 4);
    });
  }

  it('is drawn to the end of the page, without a reader who scrolled there', async () => {
    const context = await demo.browser.newContext();
    const elements = ELEMENTS.map(kind => `<uncac-${kind} country="${STATE}"></uncac-${kind}>`);
    const page = await openFigurePage(demo, context, {
      ...{ lang: 'en', dir: 'ltr', late: [], figures: ELEMENTS.length },
      body: `<p style="height: 7000px">Above</p>${elements.join('')}`,
    });
    const { parts } = await printPage(
      page,
      ['svg[role=img]', '.uncac-source'].map(part => `${part}`),
    );
    assert.deepEqual(
      parts.map(({ part }) => part),
      ELEMENTS.flatMap(() => ['svg[role=img]', '.uncac-source']),
    );
    await context.close();
  });

  for (const [name, paper, [across, down]] of [
    [
      'US letter',
      { format: 'Letter', margin: { top: '48px', bottom: '48px', left: '48px', right: '48px' } },
      [48, 48],
    ],
    [
      'A4, wide margins',
      { format: 'A4', margin: { top: '76px', bottom: '76px', left: '96px', right: '96px' } },
      [96, 76],
    ],
    ['A4, without margins', { format: 'A4' }, [0, 0]],
  ] as const)
    for (const lang of ['en', 'ar'] as const)
      it(`is laid out as one reads it, pasted in a page that says nothing of paper (${name}, ${lang})`, async () => {
        const context = await demo.browser.newContext();
        await context.route('**/*.js', route => route.abort());
        const base = new URL(demo.hosted).pathname;
        const html = FIGURES.map(figure => renderFigure({ ...figure, lang, base, country: STATE }));
        const page = await openFigurePage(demo, context, {
          ...{ lang, dir: langDir(lang), late: [], figures: 0 },
          style: 'body { margin: 0 }',
          body: html.join(''),
        });
        await page
          .locator('figure img')
          .evaluateAll(all => Promise.all(all.map(each => (each as HTMLImageElement).decode())));
        const printed = await printPage(page, UNBROKEN, paper);
        assertReadable(printed, await figuresOf(lang, STATE));
        assertInMargins(printed, [across, down]);
        await context.close();
      });
});

/** Pages and places of a part, to a pixel. */
function placed({ part, boxes }: Printed): string {
  return `${part} ${boxes.map(({ page, ...box }) => `${page}: ${[box.left, box.top, box.right, box.bottom].map(Math.round).join(' ')}`).join()}`;
}

function assertReadable(printed: PrintedPage, figures: readonly DrawnFigure[]): void {
  const pagesOf = (parts: readonly Printed[]): readonly number[] => [
    ...new Set(parts.flatMap(({ boxes }) => boxes.map(({ page }) => page))),
  ];
  for (const { figure, part, boxes } of printed.parts)
    if (UNBROKEN.includes(part))
      assert.equal(boxes.length, 1, `${figures[figure]?.figure}: ${part} is broken`);
  figures.forEach(({ figure: name, height, marks, table }, index) => {
    const of = (part: string): readonly Printed[] => printed.of(index, part);
    const head = TOGETHER.flatMap(of);
    assert.equal(pagesOf(head).length, 1, `${name}: heading, legend and picture on ${pagesOf(head).join()}`);
    if (marks.length) {
      const [{ top = 0, bottom = 0 } = {}] = of('.uncac-picture')[0]?.boxes ?? [];
      const scale = (bottom - top) / height;
      if (height > TALL) assert.ok(scale > LEAST, `${name} is printed at ${scale}`);
      else assert.ok(Math.abs(scale - SCALE) < 0.01, `${name} is printed at ${scale}`);
    }
    const rows = of('tbody tr');
    assert.equal(rows.length, table.rows.length, `${name}: rows`);
    const before = rows.length ? rows.slice(-1) : of('.uncac-empty');
    assert.deepEqual(
      pagesOf(of('.uncac-source')),
      pagesOf(before),
      `${name}: the source is with what it is of`,
    );
    for (const page of pagesOf(rows)) {
      const there = rows.filter(({ boxes }) => boxes[0]?.page === page).length;
      assert.ok(there > 1 || rows.length === 1, `${name}: one row alone on page ${page}`);
    }
  });
  printed.pages.forEach((_, index) => {
    const there = printed.parts.filter(({ boxes }) => boxes.some(({ page }) => page === index + 1));
    assert.ok(there.length > 2, `page ${index + 1} has ${there.map(({ part }) => part).join()}`);
    assert.ok(
      there.some(({ part }) => !HEADINGS.includes(part)),
      `page ${index + 1} has headings alone`,
    );
  });
}

function assertInMargins({ pages, parts }: PrintedPage, [across, down]: readonly [number, number]): void {
  for (const { part, boxes } of parts)
    for (const { page, left, top, right, bottom } of boxes) {
      const [width = 0, height = 0] = pages[page - 1] ?? [];
      assert.ok(
        left >= across - 1 && right <= width - across + 1,
        `${part}: ${left} to ${right} of ${width}`,
      );
      assert.ok(top >= down - 1 && bottom <= height - down + 1, `${part}: ${top} to ${bottom} of ${height}`);
    }
}
