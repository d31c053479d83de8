import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { figurePath } from '@uncac-figures/figures';
import type { Page } from 'playwright-core';
import { openDemo, readThrough, recorded, STATE, type Demo } from '../pages/demo.js';
import { namedInMessages, openGallery } from '../pages/gallery.js';
import { hostedTexts } from '../pages/hosted-texts.js';
import { latinWords } from '../pages/latin-words.js';
import { openAll, textsOfAll } from '../pages/open-all.js';
import { pageLayout } from '../pages/page-layout.js';
import type { PageText } from '../pages/page-texts.js';
import { showPictures, textProblems } from '../pages/text-problems.js';
import { pseudoBuild, type PseudoBuild } from './pseudo-build.js';

/** Dates and lists are written by `Intl`, in English here. */
const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2021, month)));
const BY_INTL = new RegExp(
  `(?<![A-Za-z])(and|${(['long', 'short'] as const)
    .flatMap(length => MONTHS.map(date => date.toLocaleString('en', { month: length, timeZone: 'UTC' })))
    .join('|')})(?![A-Za-z])`,
  'g',
);
const WIDTHS = [280, 800];

describe('with longer, accented words in place of English', () => {
  let build: PseudoBuild;
  let demo: Demo;
  before(async () => {
    build = await pseudoBuild();
    demo = await openDemo([], build.site);
  });
  after(() => demo.close());

  describe('no word is one that a translator never sees', () => {
    const assertPseudo = (texts: readonly PageText[], atLeast: number): void => {
      assert.ok(texts.length > atLeast, `only ${texts.length} texts`);
      const escaped = texts
        .map(({ place, text }) => ({
          place,
          text,
          words: latinWords(text, ...namedInMessages('en'), BY_INTL),
        }))
        .filter(({ words }) => words.length)
        .map(({ place, text }) => `${place}: ${text}`);
      assert.deepEqual([...new Set(escaped)], []);
    };

    it('a plain word among pseudo words is found', () => {
      assert.throws(
        () => assertPseudo([{ place: 'p', text: '38 öööƒ 53 Ššţàţţéšš, possibly' }], 0),
        /possibly/,
      );
    });

    for (const query of [`?country=${STATE}&lang=en`, '?country=XYZ&lang=en', 'nothing-here?lang=en'])
      it(`on the page ${query}`, async () => {
        const { page, seen } = await demo.open(query);
        if (query.includes(STATE)) await readThrough(page);
        assertPseudo(await textsOfAll(page), 100);
        assert.deepEqual((await recorded(page)).violations, []);
        if (query.includes(STATE)) assert.deepEqual(seen.console, []);
      });

    it('in any figure, pasted or drawn, opened and explored', async () => {
      const page = await openGallery(demo, build.compiler, { lang: 'en', forms: ['pasted', 'drawn'] });
      assertPseudo(await textsOfAll(page), 2_000);
      assert.deepEqual((await recorded(page)).violations, []);
    });

    it('in the files of any figure', async () => {
      assertPseudo(hostedTexts((await build.site.hostedFolder()).folder, 'en'), 5_000);
    });
  });

  describe('every place holds them', () => {
    for (const width of WIDTHS)
      it(`on a page with every figure, opened and explored (${width} px)`, async () => {
        const page = await openGallery(demo, build.compiler, {
          lang: 'en',
          forms: ['pasted', 'drawn'],
          width,
        });
        await openAll(page, async () => {
          const { buttons, ...found } = await pageLayout(page);
          assert.ok(buttons > 30, `${buttons} buttons`);
          assert.deepEqual(found, { widths: [width, width], outside: [], clipped: [], met: [] });
        });
      });

    describe('in pictures', () => {
      let page: Page;
      before(async () => {
        const addresses = build.compiler
          .allFigures()
          .filter(({ lang }) => lang === 'en')
          .map(request => build.compiler.compileFigure(request))
          .flatMap(figure => [
            ...(figure.marks.length ? [`${figurePath(figure)}.picture.svg`] : []),
            `${figurePath(figure)}.svg`,
          ]);
        page = await demo.browser.newPage();
        await showPictures(
          page,
          addresses.map(address => demo.hosted + address),
        );
      });
      after(() => page.close());

      for (const width of WIDTHS)
        it(`no text is cut or meets another (${width} px)`, async () => {
          await page.setViewportSize({ width, height: 900 });
          const found = await textProblems(page);
          assert.ok(found.length > 100, `only ${found.length} pictures`);
          assert.deepEqual([...new Set(found.flatMap(({ problems }) => problems))], []);
        });
    });
  });
});
