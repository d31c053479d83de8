import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataset } from '@uncac-figures/dataset/tables/index';
import { stateFacts, type RegionBarsRow } from '@uncac-figures/figures/compile';
import { stateWords as measuresOf } from '@uncac-figures/figures/kinds/category-matrix/about-state/fr';
import { stateWords as countrySummaryOf } from '@uncac-figures/figures/kinds/country-summary/about-state/fr';
import { stateWords as timelineOf } from '@uncac-figures/figures/kinds/cycle-timeline/about-state/fr';
import { stateWords as partyYearsOf } from '@uncac-figures/figures/kinds/party-years/about-state/fr';
import { stateWords as regionBarsStateOf } from '@uncac-figures/figures/kinds/region-bars/about-state/fr';
import { words as regionBarsOf } from '@uncac-figures/figures/kinds/region-bars/words/fr';
import { EDITION, editionIn } from './edition.js';

const measures = measuresOf(editionIn('fr'));
const countrySummary = countrySummaryOf(editionIn('fr'));
const timeline = timelineOf(editionIn('fr'));
const partyYears = partyYearsOf(editionIn('fr'));
const regionBarsState = regionBarsStateOf(editionIn('fr'));
const regionBars = regionBarsOf(EDITION);

const states = stateFacts('fr');
const whole = { sentence: 'provided', total: 153, notItemised: 17 } as const;
const counts = { ...whole, parties: 53, groupName: 'États d’Afrique' } as const;
const sentences = [measures, timeline, partyYears, regionBarsState].flatMap(words =>
  Object.values(words.sentences),
);
const named = (iso3: string) => {
  const state = states.find(facts => facts.iso3 === iso3);
  assert.ok(state);
  return state;
};
const cycles = (iso3: string) => timeline.sentences.cycles(named(iso3), counts).text;

const row = (known: number): RegionBarsRow => ({
  row: 'african',
  place: 'group',
  updated: known,
  earlier: 0,
  known,
  low: known,
  high: known,
  parties: 53,
  states: 54,
  part1: 0,
  part2: 0,
  possible: 0,
  whole: 53,
});

describe('words in French', () => {
  it('agree with the number of parties, one being singular, and none', () => {
    const { provided } = regionBars.figures;
    for (const known of [0, 1, 2, 3, 5, 11, 21, 38, 101]) {
      const known53 = `${known} des 53 parties ${known < 2 ? 'a' : 'ont'} communiqué des informations`;
      assert.match(
        provided.sentence('États d’Afrique', row(known), 'count'),
        new RegExp(`: au moins ${known53}\u202F; `),
      );
      assert.equal(countrySummary.itsGroup(known, 53), `Au moins ${known53}`);
    }
  });

  it('write the name of a State with its article, and its verbs in the number of that', () => {
    const { nameInText } = named('USA');
    assert.equal(nameInText, 'les États-Unis d’Amérique');
    assert.equal(
      cycles('USA'),
      'Les États-Unis d’Amérique ont signé la Convention le 9 décembre 2003 et l’ont ratifiée le 30 octobre 2006. Cet État est au nombre des États nommés comme ayant communiqué des informations, toutes antérieures à 2021.',
    );
    assert.match(cycles('KEN'), /^Le Kenya a signé et ratifié la Convention le /);
    assert.match(cycles('BHS'), /^Les Bahamas ont adhéré à la Convention le /);
    assert.match(cycles('FRA'), /^La France a signé la Convention le .* et l’a ratifiée le /);
    assert.match(cycles('CUB'), /^Cuba a signé /);
  });

  it('never have "de" or "à" before an article that would join it', () => {
    for (const state of states)
      for (const say of sentences)
        assert.doesNotMatch(say(state, counts).text, /(?<!\p{L})(?:de|à) les? \p{Lu}/u);
  });

  it('set the curved apostrophe, and a space that does not break before a colon and the like', () => {
    const { stateNames, chapterTitles, articleTitles, terms, measureSummaries, documentTitles } = dataset;
    const texts = [
      ...stateNames.fr.flatMap(({ name, nameInText }) => [name, nameInText]),
      ...chapterTitles.fr.map(({ title }) => title),
      ...articleTitles.fr.map(({ title }) => title),
      ...terms.fr.map(({ text }) => text),
      ...measureSummaries.fr.map(({ summary }) => summary),
      ...documentTitles.fr.map(({ title }) => title),
    ];
    for (const text of texts) assert.doesNotMatch(text, /'|[^\u202F][:;!?»]|«[^\u202F]/);
  });
});
