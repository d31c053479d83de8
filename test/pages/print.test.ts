import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { LANGS } from '@uncac-figures/figures';
import { openDemo, PAGES, readThrough, STATE, type Demo } from './demo.js';
import { ELEMENTS, figuresOf } from './page-figures.js';

describe('a country profile on paper', () => {
  let demo: Demo;
  before(async () => (demo = await openDemo()));
  after(() => demo.close());

  for (const { lang, query } of [...PAGES, { lang: 'zh', query: `?country=${STATE}&lang=zh` } as const])
    for (const javaScriptEnabled of [true, false])
      it(`shows every picture and every table, and no tools (${lang}, script ${javaScriptEnabled ? 'on' : 'off'})`, async () => {
        const { page } = await demo.open(query, { javaScriptEnabled });
        if (javaScriptEnabled) await readThrough(page);
        await page.emulateMedia({ media: 'print' });
        const shown = await page.locator('figure[data-uncac]').evaluateAll(all =>
          all.map(figure => {
            const count = (selector: string): number =>
              [...figure.querySelectorAll(selector)].filter(part =>
                part.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }),
              ).length;
            return {
              pictures: count('.uncac-picture img'),
              lists: count('.uncac-list'),
              emptyPlaces: count('.uncac-empty'),
              captions: count('caption'),
              rows: count('tbody tr'),
              sources: count('.uncac-source'),
              links: count('.uncac-links a'),
              summaries: count('summary'),
            };
          }),
        );
        const figures = await figuresOf(lang, STATE);
        assert.deepEqual(
          shown,
          figures.map(({ marks, lists, empty, table }) => ({
            pictures: marks.length ? 1 : 0,
            lists: lists?.length ?? 0,
            emptyPlaces: empty ? 1 : 0,
            captions: 1,
            rows: table.rows.length,
            sources: 1,
            links: 0,
            summaries: 0,
          })),
        );
        for (const tool of await page.locator('button, select, nav').all())
          assert.equal(await tool.isVisible(), false, await tool.innerText());
      });

  it('breaks no row of a table, and no heading from what it heads; prints every colour', async () => {
    const { page } = await demo.open(PAGES[0].query, { javaScriptEnabled: false });
    await page.emulateMedia({ media: 'print' });
    const unbroken = await page
      .locator('figure[data-uncac] tr, .uncac-picture')
      .evaluateAll(all => all.map(part => getComputedStyle(part).breakInside));
    assert.deepEqual([...new Set(unbroken)], ['avoid']);
    const heads = await page
      .locator('.section > :not(:last-child, .figure, :has(> figure))')
      .evaluateAll(all => all.map(part => getComputedStyle(part).breakAfter));
    assert.deepEqual([...new Set(heads)], ['avoid']);
    const colours = await page
      .locator('.uncac-state > span, .uncac-picture, .uncac-legend img')
      .evaluateAll(all => all.map(part => getComputedStyle(part).getPropertyValue('print-color-adjust')));
    assert.deepEqual([...new Set(colours)], ['exact']);
  });

  it('shows of a drawn figure what it shows of a pasted one', async () => {
    const { page } = await demo.open(`?country=${STATE}&lang=${LANGS[0]}`);
    await readThrough(page);
    await page.evaluate(drawInPlace);
    await page.emulateMedia({ media: 'print' });
    for (const element of ELEMENTS) {
      const drawn = page.locator(`uncac-${element}`).first();
      const shown = await drawn.evaluate(host => {
        const visible = (selector: string): Element[] =>
          [...(host.shadowRoot?.querySelectorAll(selector) ?? [])].filter(part =>
            part.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }),
          );
        const [table, figure] = [visible('table')[0], visible('figure')[0]];
        return {
          tools: visible('button, summary, .uncac-links a').length,
          full: table?.getBoundingClientRect().width === figure?.getBoundingClientRect().width,
          zoom: figure && getComputedStyle(figure).zoom,
          cite: visible('.uncac-cite p').length,
        };
      });
      assert.deepEqual(shown, { tools: 0, full: true, zoom: '0.8', cite: 0 }, element);
    }
  });
});

/** Takes the pasted figure out of every element that holds one, so that it draws. Runs in the page. */
async function drawInPlace(): Promise<void> {
  for (const pasted of document.querySelectorAll<HTMLElement>('figure[data-uncac]')) {
    const tag = `uncac-${(pasted.dataset['uncac'] ?? '').split('/')[1]}`;
    const host = pasted.closest<HTMLElement>(tag) ?? pasted;
    const empty = host === pasted ? document.createElement(tag) : (host.cloneNode() as HTMLElement);
    const ready = new Promise(done => empty.addEventListener('uncac-ready', done, { once: true }));
    host.replaceWith(empty);
    empty.scrollIntoView();
    await ready;
  }
}
