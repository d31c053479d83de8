import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANG_NAMES, PAGE_WORDS } from '@uncac-figures/embed/internal/words/page-words';
import { LANGS } from '@uncac-figures/figures';

describe('the words of the pages', () => {
  it('exist in every language, with its name in itself', () => {
    assert.deepEqual(Object.keys(PAGE_WORDS).sort(), [...LANGS].sort());
    assert.deepEqual(Object.keys(LANG_NAMES).sort(), [...LANGS].sort());
  });

  it('are never empty, and sentences end as sentences do', () => {
    for (const lang of LANGS) {
      const { lead, notOfficial, disclaimer, licence, sections, ...words } = PAGE_WORDS[lang];
      const sentences = [
        lead,
        notOfficial,
        disclaimer,
        licence,
        ...Object.values(sections).map(({ text }) => text),
      ];
      for (const sentence of [...sentences, words.unknownState('XYZ'), words.notFound, words.method])
        assert.match(sentence, lang === 'zh' ? /^\S.{5,}。$/ : /^\S.{20,}\.$/, lang);
      for (const word of Object.values(words))
        if (typeof word === 'string') assert.match(word, /\S{2}/, lang);
    }
  });
});
