import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NAME_LANGS } from '@uncac-figures/dataset';
import { dataset } from '@uncac-figures/dataset/tables/index';

const WORDS = new Intl.Segmenter('en', { granularity: 'word' });
const words = (text: string) => [...WORDS.segment(text)].map(({ segment }) => segment.toLowerCase());

for (const lang of NAME_LANGS) {
  describe(`the summaries of measures in ${lang}`, () => {
    const rows = dataset.measureSummaries[lang];

    it('stand in the order of the measures', () => {
      assert.deepEqual(
        rows.map(({ measure }) => measure),
        dataset.measures.map(({ id }) => id),
      );
    });

    it('are phrases of at most 160 characters, which the terms of the Convention need', () => {
      assert.deepEqual(
        rows.filter(({ summary }) => summary.length > 160 || /[.。]$|\s{2}|^\s|\s$/u.test(summary)),
        [],
      );
    });

    it('name no State', () => {
      const names = dataset.stateNames[lang].map(({ name }) => words(name));
      const named = rows.flatMap(({ summary }) => {
        const said = ` ${words(summary).join(' ')} `;
        return names.filter(name => said.includes(` ${name.join(' ')} `));
      });
      assert.deepEqual(named, []);
    });
  });
}

describe('the summaries of measures in Arabic', () => {
  it('hold no Latin letter and no Latin punctuation', () => {
    const latin = dataset.measureSummaries.ar.filter(({ summary }) => /[A-Za-z,;?]/.test(summary));
    assert.deepEqual(latin, []);
  });
});

describe('the summaries of measures in English', () => {
  it('accuse no one', () => {
    const accusing = dataset.measureSummaries.en.filter(({ summary }) =>
      /\b(fail|missing|did not|lack|corrupt (state|official)s?)\w*/i.test(summary),
    );
    assert.deepEqual(accusing, []);
  });
});
