import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { PAGE_WORDS } from '@uncac-figures/embed/internal/words/page-words';
import { LANGS } from '@uncac-figures/figures';
import { allFigures, compileFigure } from '@uncac-figures/figures/compile';
import { ELEMENT_WORDS, STATE_LINE_WORDS } from './words-of.js';

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly review?: string;
}

const DATA = new URL('../../../../data/', import.meta.url);
const { resources } = JSON.parse(readFileSync(new URL('datapackage.json', DATA), 'utf8')) as {
  resources: readonly Resource[];
};

/** Nobody but those who wrote or checked them here has read the words: where that changes, name the reader in the docs and here. */
describe('what was reviewed', () => {
  it('is said by every figure and every module of words', () => {
    for (const request of allFigures()) assert.equal(compileFigure(request).review, 'draft');
    for (const lang of LANGS)
      for (const { review } of [ELEMENT_WORDS[lang], STATE_LINE_WORDS[lang], PAGE_WORDS[lang]])
        assert.equal(review, 'draft', lang);
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
      assert.equal(review, column ? undefined : 'draft', file);
      if (column) for (const row of rows) assert.match(row, /,draft\s*$/, file);
    }
  });
});
