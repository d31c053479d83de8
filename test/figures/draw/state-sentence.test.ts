import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGS, splitPhrase, stateSentence } from '@uncac-figures/figures';
import { compileFigure, stateFacts } from '@uncac-figures/figures/compile';
import { elementWords as en } from '@uncac-figures/figures/words/element.en';
import { CLAIMS, SENTENCE_END } from '../words/claims.js';
import { ELEMENT_WORDS } from '../words/words-of.js';

const FIGURES = [
  ...['provided', 'updated', 'parties', 'summaries'].flatMap(figure => [
    { element: 'region-bars', figure },
    { element: 'region-bars', figure, measure: 'share' },
  ]),
  { element: 'region-bars', figure: 'published-1' },
  { element: 'party-years', figure: 'joined' },
];

for (const lang of LANGS)
  for (const request of FIGURES)
    describe(`the sentence about a State, ${Object.values(request).join(' ')}, ${lang}`, () => {
      const figure = compileFigure({ ...request, lang });
      it('is whole for every State and says nothing of not reporting', () => {
        for (const state of stateFacts(lang)) {
          const phrase = stateSentence(ELEMENT_WORDS[lang], figure, state);
          const [before, strong, after] = splitPhrase(phrase);
          assert.ok(strong.length > 1 && before + strong + after === phrase.text);
          assert.match(phrase.text, SENTENCE_END);
          assert.doesNotMatch(phrase.text, /undefined|null|NaN|\$\{/);
          assert.doesNotMatch(phrase.text, CLAIMS[lang]);
        }
      });
    });

describe('the sentence about a State', () => {
  const sentence = (iso3: string) => {
    const state = stateFacts('en').find(facts => facts.iso3 === iso3);
    assert.ok(state);
    return stateSentence(en, compileFigure({ element: 'region-bars', figure: 'provided', lang: 'en' }), state)
      .text;
  };
  it('tells the five statuses apart', () => {
    assert.match(sentence('KEN'), /^Kenya is named, with new information in 2021\./);
    assert.match(sentence('AGO'), /^Angola is named, with information from before 2021\./);
    assert.match(sentence('DEU'), /^Whether Germany is among the 153 cannot be known from the text we hold/);
    assert.match(sentence('EUE'), /not named in the text we hold, in which 17 of the 153 names are lost\./);
    assert.match(sentence('ERI'), /^Eritrea was not a party to the Convention at 30 September 2021\./);
  });
  it('sets the article that English asks for', () => {
    assert.match(sentence('GMB'), /Whether the Gambia is/);
  });
});
