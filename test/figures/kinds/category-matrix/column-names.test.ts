import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataset } from '@uncac-figures/dataset/tables/index';
import { LANGS } from '@uncac-figures/figures';
import { columnName, columnNames } from '@uncac-figures/figures/kinds/category-matrix/column-names';
import { editionFacts } from '@uncac-figures/figures/compile';
import { words as wordsOf } from '@uncac-figures/figures/kinds/category-matrix/words/index';

const edition = editionFacts(dataset);
const en = wordsOf.en(edition);

describe('the names of columns', () => {
  const terms = {
    ...dataset.terms,
    en: [
      { ...dataset.terms.en[0]!, id: 'category.a', text: 'Official' },
      { ...dataset.terms.en[0]!, id: 'subsection.IV.A', text: 'Of a part' },
    ],
  };

  it('are the official terms, or the shorter ones of the words', () => {
    const labels = {
      ...en,
      categories: { a: { letter: '(a)' }, b: { letter: '(b)', name: 'Short' } },
      subsections: { 'IV.A': { letter: 'A' } },
    } as unknown as typeof en;
    assert.deepEqual(columnNames({ terms }, 'en', labels), {
      a: { letter: '(a)', name: 'Official' },
      b: { letter: '(b)', name: 'Short' },
      'IV.A': { letter: 'A', name: 'Of a part' },
    });
  });

  it('are there for every category and subsection, in every language', () => {
    const ids = [...'abcdef', ...dataset.subsections.map(({ id }) => id)];
    for (const lang of LANGS) {
      const names = columnNames(dataset, lang, wordsOf[lang](edition));
      for (const id of ids) assert.ok(names[id]?.name && names[id].letter, `${lang} ${id}`);
    }
  });

  it('are missed aloud', () => {
    assert.throws(() => columnName('g', {}), /column g: no name/);
    assert.throws(() => columnNames({ terms }, 'en', en), /terms\.en: no (?:category|subsection)\./);
  });
});
