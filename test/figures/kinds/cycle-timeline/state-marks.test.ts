import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Lang, StateFacts } from '@uncac-figures/figures';
import { LANGS, splitPhrase, stateMarks } from '@uncac-figures/figures';
import { allFigures, compileFigure, renderFigure, stateFacts } from '@uncac-figures/figures/compile';
import { stateWords } from '@uncac-figures/figures/kinds/cycle-timeline/about-state/index';
import { CLAIMS, SENTENCE_END } from '../../words/claims.js';
import { sentenceAbout } from '../../model/sentence-about.js';

const { en } = stateWords;

const timeline = (lang: Lang) => compileFigure({ element: 'cycle-timeline', lang });
const factsOf = (iso3: string): StateFacts => {
  const found = stateFacts('en').find(facts => facts.iso3 === iso3);
  assert.ok(found);
  return found;
};

describe('the State’s own line', () => {
  const figure = timeline('en');
  const { anchors = {} } = figure;
  const marks = (iso3: string) => stateMarks(figure, factsOf(iso3), en);

  it('runs from the signature to what is known last, with a sign and a word at each year', () => {
    const [y2003 = NaN, y2021 = NaN] = [anchors['2003'], anchors['2021']];
    assert.deepEqual(marks('KEN'), [
      {
        ...{ kind: 'rect', role: 'mark', row: 'KEN', x: 0, width: 0, dx: 30, px: 2 },
        ...{ y: y2003, height: y2021 - y2003 },
      },
      { kind: 'point', role: 'mark', row: 'KEN', x: 0, dx: 31, y: y2003, r: 5.5, shape: 'diamond' },
      {
        kind: 'text',
        role: 'mark-name',
        row: 'KEN',
        x: 100,
        y: y2003 + 4.5,
        anchor: 'end',
        text: ['Signed, ratified'],
      },
      { kind: 'point', role: 'mark', row: 'KEN', x: 0, dx: 31, y: y2021, r: 5.5, shape: 'diamond' },
      {
        kind: 'text',
        role: 'mark-name',
        row: 'KEN',
        x: 100,
        y: y2021 + 4.5,
        anchor: 'end',
        text: ['Named, new'],
      },
    ]);
  });

  it('finds its place in a year without events', () => {
    const words = marks('DEU').flatMap(mark => (mark.kind === 'text' ? [[mark.y - 4.5, mark.text[0]]] : []));
    assert.deepEqual(words, [
      [anchors['2003'], 'Signed'],
      [anchors['2014'], 'Ratified'],
    ]);
  });

  it('is a sign alone where one year is known, and nothing where none is', () => {
    const roles = (iso3: string) => marks(iso3).map(({ kind }) => kind);
    assert.deepEqual(roles('VAT'), ['point', 'text']);
    assert.deepEqual(roles('ERI'), []);
  });

  it('comes in from above and goes out below where the picture shows fewer years', () => {
    const part = compileFigure({ element: 'cycle-timeline', from: '2015', to: '2019', lang: 'en' });
    assert.deepEqual(stateMarks(part, factsOf('KEN'), en), [
      { kind: 'rect', role: 'mark', row: 'KEN', x: 0, width: 0, dx: 30, px: 2, y: 0, height: part.height },
    ]);
  });

  for (const lang of LANGS)
    it(`stays in the picture and keeps its words to 16 characters, for every State: ${lang}`, () => {
      const own = timeline(lang);
      for (const state of stateFacts(lang)) {
        const drawn = stateMarks(own, state, stateWords[lang]);
        const texts = drawn.flatMap(mark => (mark.kind === 'text' ? mark.text : []));
        for (const text of texts) assert.ok(text.length <= 16, `${state.iso3}: ${text}`);
        for (const { y } of drawn) assert.ok(y > 0 && y < own.height, state.iso3);
        const points = drawn.filter(({ kind }) => kind === 'point').map(({ y }) => y);
        assert.equal(new Set(points).size, points.length, state.iso3);
        assert.equal(texts.length, points.length, state.iso3);
      }
    });
});

describe('the sentence about a State over the timeline', () => {
  const sentence = (iso3: string, lang: Lang = 'en') => {
    const state = stateFacts(lang).find(facts => facts.iso3 === iso3);
    assert.ok(state);
    return sentenceAbout(timeline(lang), state).text;
  };

  it('gives signature, party since, and how it is named', () => {
    assert.equal(
      sentence('KEN'),
      'Kenya signed and ratified the Convention on 9 December 2003, and is named among the States that provided information, with new information in 2021.',
    );
    assert.equal(
      sentence('ARG'),
      'Argentina signed the Convention on 10 December 2003 and ratified it on 28 August 2006, and is named among the States that provided information, with new information in 2021.',
    );
    assert.equal(
      sentence('KEN', 'ar'),
      'كينيا: توقيع الاتفاقية والتصديق عليها في 9 كانون الأول/ديسمبر 2003. وهي من الدول المسمّاة التي قدمت معلومات، ومنها معلومات جديدة في عام 2021.',
    );
  });

  it('gives the year alone of a day that is not verified', () => {
    assert.match(sentence('VAT'), /^The Holy See acceded to the Convention in 2016 \(day not verified\)\. /);
    assert.match(sentence('VAT', 'ar'), /في عام 2016 \(اليوم غير متحقَّق منه\)/);
  });

  it('says what is known of those who were not a party', () => {
    assert.equal(sentence('ERI'), 'Eritrea was not a party to the Convention as at 30 September 2021.');
    assert.equal(
      sentence('BRB'),
      'Barbados signed the Convention on 10 December 2003, and was not a party to it as at 30 September 2021.',
    );
  });

  for (const lang of LANGS)
    it(`is whole for every State and says nothing of not reporting: ${lang}`, () => {
      for (const state of stateFacts(lang)) {
        const phrase = sentenceAbout(timeline(lang), state);
        const [before, strong, after] = splitPhrase(phrase);
        assert.ok(strong.length > 1 && before + strong + after === phrase.text, state.iso3);
        assert.match(phrase.text, SENTENCE_END);
        assert.doesNotMatch(phrase.text, /undefined|null|NaN|\$\{|  |\.\./);
        assert.doesNotMatch(phrase.text, CLAIMS[lang]);
        for (const date of [state.treaty.signature, state.treaty.date])
          if (date) assert.ok(phrase.text.includes(date.slice(0, 4)), `${state.iso3}: ${phrase.text}`);
      }
    });

  it('stands in the fragment of every timeline', () => {
    for (const request of allFigures().filter(({ element }) => element === 'cycle-timeline')) {
      const html = renderFigure({ ...request, base: '/f/', country: 'KEN' });
      assert.ok(html.includes(sentence('KEN', request.lang).slice(10)), request.lang);
    }
  });
});
