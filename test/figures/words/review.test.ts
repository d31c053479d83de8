import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { PAGE_WORDS } from '@uncac-figures/embed/internal/words/page-words';
import { LANGS, type DrawingWords } from '@uncac-figures/figures';
import { allFigures, compileFigure } from '@uncac-figures/figures/compile';
import { stateWords as summary } from '@uncac-figures/figures/kinds/country-summary/about-state/index';
import { commonWords } from '@uncac-figures/figures/words/index';
import { ofEdition, STATE_WORDS } from './state-words.js';
import { wordsOf } from './words-of.js';

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly review?: string;
}

const DATA = new URL('../../../../data/', import.meta.url);
const { resources } = JSON.parse(readFileSync(new URL('datapackage.json', DATA), 'utf8')) as {
  resources: readonly Resource[];
};

const REVIEWS = ['draft', 'reviewed'];

const drawing = await wordsOf<DrawingWords>(lang => `words/drawing.${lang}`, 'drawingWords');

describe('what was reviewed', () => {
  it('is said by every module of words', () => {
    const all = [...Object.values(STATE_WORDS), ofEdition(summary), drawing, commonWords, PAGE_WORDS];
    for (const words of all) for (const lang of LANGS) assert.ok(REVIEWS.includes(words[lang].review), lang);
  });

  it('is said by every figure, of its words', () => {
    for (const request of allFigures())
      assert.equal(compileFigure(request).review, commonWords[request.lang].review);
  });

  it('is said by every table of words, row by row or as a whole', () => {
    const files = readdirSync(new URL('source/', DATA)).filter(file =>
      /\.(?:ar|zh|en|fr|ru|es)\.csv$/.test(file),
    );
    assert.equal(files.length, 36);
    for (const file of files) {
      const { review } = resources.find(({ path }) => path === `source/${file}`) ?? {};
      const [head = '', ...rows] = readFileSync(new URL(`source/${file}`, DATA), 'utf8')
        .trim()
        .split('\n');
      const column = head.trim().endsWith(',review');
      assert.ok(column ? review === undefined : REVIEWS.includes(review ?? ''), file);
      if (column) for (const row of rows) assert.match(row, /,(?:draft|reviewed)\s*$/, file);
    }
  });
});
