import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { langDir } from '@uncac-figures/figures';
import { renderFigure, type FigureRequest } from '@uncac-figures/figures/compile';
import type { Page } from 'playwright-core';
import { accessibilityTree } from '../pages/accessibility-tree.js';
import { openDemo, type Demo } from '../pages/demo.js';
import { openFigurePage } from '../pages/figure-page.js';
import { painted } from '../pages/painted.js';

/** A figure of every kind, and of what may stand in the place of a picture. */
const FIGURES = [
  { element: 'region-bars', figure: 'provided' },
  { element: 'region-bars', figure: 'published-1' },
  { element: 'category-matrix', figure: 'types' },
  { element: 'category-matrix', figure: 'prompts' },
  { element: 'cycle-timeline', figure: 'cycles' },
  { element: 'party-years', figure: 'joined' },
  { element: 'country-summary' },
] as const satisfies readonly Omit<FigureRequest, 'lang'>[];

describe('what assistive technology meets in a drawn figure with all opened is what it meets in the pasted one', () => {
  let demo: Demo;
  before(async () => (demo = await openDemo()));
  after(() => demo.close());

  for (const lang of ['en', 'ar'] as const)
    it(lang, async () => {
      const base = new URL(demo.hosted).pathname;
      const figures = (asked: readonly string[]) => outlines(demo, lang, asked);
      const pasted = await figures(FIGURES.map(request => renderFigure({ ...request, lang, base })));
      const drawn = await figures(
        FIGURES.map(request => {
          const figure = 'figure' in request ? ` figure="${request.figure}"` : '';
          return `<uncac-${request.element}${figure}></uncac-${request.element}>`;
        }),
      );
      assert.deepEqual(drawn, pasted);
      assert.equal(pasted.length, FIGURES.length);
      for (const outline of pasted)
        for (const role of ['heading', 'group', 'table', 'caption', 'columnheader'])
          assert.ok(
            outline.some(line => line.trimStart().startsWith(`${role} `)),
            role,
          );
    });
});

/** The tree of each figure with its table and its citation open, without the buttons and the messages that its element adds. */
async function outlines(
  demo: Demo,
  lang: 'en' | 'ar',
  figures: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const page = await openFigurePage(demo, await demo.browser.newContext(), {
    ...{ lang, dir: langDir(lang), figures: figures.length, late: [] },
    // All lie at the top of the page, so that all are near without scrolling.
    style: 'section { position: absolute; top: 0; inline-size: 100% }',
    body: figures.map(html => `<section>${html}</section>`).join('\n'),
  });
  await openAll(page);
  const tree = await accessibilityTree(page);
  await page.context().close();
  const lines = tree.trimEnd().split('\n');
  return lines.flatMap((line, index) => {
    const [indent, role] = /^( *)(\S+)/.exec(line)?.slice(1) ?? [];
    if (role !== 'figure' || indent === undefined) return [];
    const rest = lines.slice(index + 1);
    const end = rest.findIndex(each => !each.startsWith(`${indent} `));
    const inside = [line, ...rest.slice(0, end < 0 ? undefined : end)].map(each => each.slice(indent.length));
    return [inside.filter(each => !/^ *(button|status) /.test(each)).map(withoutAddress)];
  });
}

/** An image has an address only where it is a file. */
const withoutAddress = (line: string): string => line.replace(/^( *image .*?) url=\S+/, '$1');

async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('section > *'))
      for (const root of [element, element.shadowRoot])
        for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
  });
  await painted(page);
}
