import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stateWords as stateWordsOf } from '@uncac-figures/figures/kinds/category-matrix/about-state/ru';
import { words as cycleTimelineOf } from '@uncac-figures/figures/kinds/cycle-timeline/words/ru';
import { words as regionBarsOf } from '@uncac-figures/figures/kinds/region-bars/words/ru';
import { EDITION, editionIn } from './edition.js';

const stateWords = stateWordsOf(editionIn('ru'));
const cycleTimeline = cycleTimelineOf(EDITION);
const regionBars = regionBarsOf(EDITION);

/** Facts in which a number asks for the singular, and the next one does not. */
const facts = {
  stated: 21,
  named: 20,
  notItemised: 1,
  updated: 21,
  replied: 1,
  spoke: 21,
  parties: 101,
  cycles: [],
  requests: 1,
  firstRequest: 2015,
  lastRequest: 2021,
};
const germany = {
  iso3: 'DEU',
  iso2: 'DE',
  m49: '276',
  name: 'Германия',
  nameInText: 'Германия',
  group: 'western-european-other',
  status: 'not-known',
  treaty: { signature: null, action: null, date: null, verified: false },
} as const;
const union = {
  ...germany,
  iso3: 'EUE',
  m49: null,
  name: 'Европейский союз',
  nameInText: 'Европейский союз',
};

describe('words in Russian', () => {
  it('let the verb agree with a number that ends in one', () => {
    assert.match(regionBars.figures.provided.finding(facts), / 21 государство представило информацию;/);
    assert.equal(
      regionBars.figures.updated.finding(facts),
      'В 2021 году новая информация получена от 21 государства: 1 государство ответило на запрос Секретариата, и использованы выступления еще 21 государства на заседаниях.',
    );
    assert.match(
      cycleTimeline.finding(facts, true),
      / в одной вербальной ноте; .* 21 государство представило информацию,/,
    );
  });

  it('put the States with a summary in the one case that follows "у"', () => {
    assert.equal(
      regionBars.summaries.finding([
        { row: '1', cycle: 1, completed: 173, parties: 188 },
        { row: '2', cycle: 2, completed: 21, parties: 188 },
      ]),
      'К сентябрю 2021 года завершенные резюме имелись у 173 государств в первом цикле и у 21 государства во втором цикле.',
    );
  });

  it('do not call the European Union a State', () => {
    const measures = (state: Parameters<typeof stateWords.sentences.measures>[0]) =>
      stateWords.sentences.measures(state, { parties: null, groupName: '', total: 153, notItemised: 17 })
        .text;
    assert.match(measures({ ...germany, status: 'new' }), /этим государством\.$/);
    assert.match(measures(union), /Европейский союз в нем не значится\.$/);
  });
});
