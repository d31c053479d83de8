import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGS, sayAboutState, splitPhrase, type StateWords } from '@uncac-figures/figures';
import { allFigures, compileFigure, stateFacts } from '@uncac-figures/figures/compile';
import { CLAIMS, SENTENCE_END } from '../words/claims.js';
import { STATE_WORDS } from '../words/state-words.js';
import { sentenceAbout } from './sentence-about.js';

const FIGURES = [
  ...['provided', 'updated', 'parties', 'summaries'].flatMap(figure => [
    { element: 'region-bars', figure },
    { element: 'region-bars', figure, measure: 'share' },
  ]),
  { element: 'region-bars', figure: 'published-1' },
  { element: 'party-years', figure: 'joined' },
  { element: 'category-matrix', figure: 'types' },
];

it('the sentence about a State is looked at in every kind that has one', () => {
  const kinds = new Set<string>(allFigures().map(({ element }) => element));
  const here = new Set(FIGURES.map(({ element }) => element));
  // Tested beside their own kinds: the summary has lines, the timeline several signs.
  assert.deepEqual(new Set([...here, 'cycle-timeline', 'country-summary']), kinds);
  assert.deepEqual(new Set([...Object.keys(STATE_WORDS), 'country-summary']), kinds);
});

for (const lang of LANGS)
  for (const request of FIGURES)
    describe(`the sentence about a State, ${Object.values(request).join(' ')}, ${lang}`, () => {
      const figure = compileFigure({ ...request, lang });
      it('is whole for every State and says nothing of not reporting', () => {
        for (const state of stateFacts(lang)) {
          const phrase = sentenceAbout(figure, state);
          const [before, strong, after] = splitPhrase(phrase);
          assert.ok(strong.length > 1 && before + strong + after === phrase.text);
          assert.match(phrase.text, SENTENCE_END);
          assert.doesNotMatch(phrase.text, /undefined|null|NaN|\$\{/);
          assert.doesNotMatch(phrase.text, CLAIMS[lang]);
        }
      });
    });

const stateOf = (iso3: string) =>
  stateFacts('en').find(facts => facts.iso3 === iso3) ?? assert.fail(`no State ${iso3}`);

describe('the sentence about a State', () => {
  const provided = compileFigure({ element: 'region-bars', figure: 'provided', lang: 'en' });
  const sentence = (iso3: string) => sentenceAbout(provided, stateOf(iso3)).text;

  it('tells the five statuses apart', () => {
    assert.match(
      sentence('KEN'),
      /^Kenya is named among .* information; new information was collected from it in 2021\./,
    );
    assert.match(sentence('AGO'), /^Angola is named among .* information, all of it before 2021\./);
    assert.match(
      sentence('DEU'),
      /^Whether Germany is among the 153 States cannot be known from the copy of the report/,
    );
    assert.match(
      sentence('CAN'),
      /has lost 17 of the 153 names; Canada is not among the names that are left, and/,
    );
    assert.match(sentence('EUE'), /^The European Union counts as a party and is not among the States/);
    assert.match(sentence('ERI'), /^Eritrea was not a party to the Convention as at 30 September 2021\./);
  });
  it('sets the article that English asks for', () => {
    assert.match(sentence('GMB'), /Whether the Gambia is/);
  });
});

describe('sayAboutState', () => {
  const figure = compileFigure({ element: 'party-years', figure: 'joined', lang: 'en' });
  /** Words that say what they are given. */
  const words = (): StateWords => ({
    review: 'draft',
    sentences: {
      joined: ({ nameInText }, context) => ({
        text: `${nameInText} ${JSON.stringify(context)}`,
        strong: nameInText,
      }),
    },
  });
  const said = (iso3: string) =>
    JSON.parse(
      sayAboutState(figure, stateOf(iso3), words).sentence?.text.replace(/^[^{]*/, '') ?? '',
    ) as unknown;

  it('gives the words the numbers of the State’s row and of the figure as a whole', () => {
    assert.deepEqual(said('DEU'), { parties: 4, groupName: '', total: 188, notItemised: 0 });
  });
  it('gives no row’s numbers for a State that is in none', () => {
    assert.deepEqual(said('ERI'), { parties: null, groupName: '', total: 188, notItemised: 0 });
  });
  it('leaves all else of the figure as it is, and the figure it was given without a sentence', () => {
    const { sentence, ...rest } = sayAboutState(figure, stateOf('KEN'), words);
    assert.equal(sentence?.strong, 'Kenya');
    assert.deepEqual(rest, figure);
  });
  it('sets the numbers of the sentence in the digits of the figure', () => {
    const arabic = compileFigure({ element: 'party-years', lang: 'ar', digits: 'arab' });
    assert.match(sentenceAbout(arabic, stateOf('DEU')).text, / ٢٠١٤ .* ٤\./);
  });
  it('refuses a figure that asks for a sentence which the words don’t have, and names those they have', () => {
    const asking = { ...figure, state: { ...figure.state, sentence: 'left' } };
    assert.throws(() => sayAboutState(asking, stateOf('KEN'), words), {
      name: 'RangeError',
      message: 'state.sentence "left": not one of joined',
    });
  });
});
