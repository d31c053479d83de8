import { after, before, describe, it } from 'node:test';
import { figurePath, langDir, LANGS, type Lang } from '@uncac-figures/figures';
import { allFigures, compileFigure, renderFigure } from '@uncac-figures/figures/compile';
import type { Page } from 'playwright-core';
import { accessibilityTree } from '../pages/accessibility-tree.js';
import { openDemo, STATE, type Demo } from '../pages/demo.js';
import { openFigurePage } from '../pages/figure-page.js';
import { painted } from '../pages/painted.js';
import { assertCommitted } from './committed.js';
import { withoutRepeats, type Part } from './without-repeats.js';

const ELEMENTS = [...new Set(allFigures().map(({ element }) => element))];

describe('what assistive technology meets in every figure is the committed outline', () => {
  let demo: Demo;
  before(async () => (demo = await openDemo()));
  after(() => demo.close());

  for (const lang of LANGS)
    it(`${lang}: pasted figures, and a drawn one of each element that is being explored`, async () => {
      const base = new URL(demo.hosted).pathname;
      const pasted = await openFigures(demo, lang, pastedFigures(lang, base));
      const outlines = outlinesOf(await accessibilityTree(pasted), lang, base);
      await pasted.context().close();
      const drawn = await openFigures(demo, lang, drawnFigures());
      await explore(drawn);
      const explored = outlinesOf(await accessibilityTree(drawn), lang, base);
      await drawn.context().close();
      const texts = withoutRepeats(new Map([...outlines, ...explored]));
      const files = new Map([...texts].map(([name, text]) => [`${name}.aria.txt`, text]));
      await assertCommitted(`test/references/outlines/${lang}/`, files);
    });
});

/** Figures in HTML, by the name of their reference. */
type Figures = ReadonlyMap<string, string>;

function pastedFigures(lang: Lang, base: string): Figures {
  return new Map(
    requestsIn(lang).map(request => {
      const { type, figure } = compileFigure(request);
      return [`${type}.${figure}`, renderFigure({ ...request, base })];
    }),
  );
}

function drawnFigures(): Figures {
  const elements = ELEMENTS.map(element => {
    const tag = `uncac-${element}`;
    return [`${element}.exploring`, `<${tag} country="${STATE}"></${tag}>`] as const;
  });
  return new Map(elements);
}

function requestsIn(lang: Lang) {
  return allFigures().filter(each => each.lang === lang);
}

/** All figures lie at the top of the page, so that all are near without scrolling. */
async function openFigures(demo: Demo, lang: Lang, figures: Figures): Promise<Page> {
  const sections = [...figures].map(([name, html]) => `<section aria-label="${name}">${html}</section>`);
  return openFigurePage(demo, await demo.browser.newContext(), {
    lang,
    dir: langDir(lang),
    style: 'section { position: absolute; top: 0; inline-size: 100% }',
    body: sections.join('\n'),
    figures: figures.size,
    late: ['.opener'],
  });
}

/** With the keyboard: opens the layer of every figure and goes to its second row. */
async function explore(page: Page): Promise<void> {
  for (const element of ELEMENTS) {
    const figure = page.locator(`uncac-${element}`);
    await figure.locator('button.explore').focus();
    await page.keyboard.press('Enter');
    await figure.getByRole('application').waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowDown');
    await painted(page);
  }
}

/**
 * The tree of each section by its name, in parts: what stands in the figure, or beside it, with all that is in it. Of the
 * addresses of the figure's own files, only what differs between them is kept.
 */
function outlinesOf(tree: string, lang: Lang, base: string): readonly (readonly [string, readonly Part[]])[] {
  const [, ...sections] = requestsIn(lang)
    .map(request => base + figurePath(compileFigure(request)))
    .reduce((text, path) => text.replaceAll(path, '…'), tree)
    .split(/^ {2}region (?=")/m);
  return sections.map(section => {
    const [name = '', ...lines] = section.trimEnd().split('\n');
    const outline = lines.map(line => `${line.replace(/^ {4}/, '')}\n`).join('');
    const parts = outline
      .split(/^(?= {0,2}\S)/m)
      .map(text => ({ text, lead: /^ *\S+/.exec(text)?.[0] ?? '' }));
    return [JSON.parse(name) as string, parts];
  });
}
