import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stateFacts } from '@uncac-figures/figures/compile';
import { dataset } from '@uncac-figures/dataset/tables/index';
import { columnNames } from '@uncac-figures/figures/kinds/category-matrix/column-names';
import { words as categoryMatrixOf } from '@uncac-figures/figures/kinds/category-matrix/words/es';
import { stateWords as measuresOf } from '@uncac-figures/figures/kinds/category-matrix/about-state/es';
import { stateWords as countrySummaryOf } from '@uncac-figures/figures/kinds/country-summary/about-state/es';
import { stateWords as timelineOf } from '@uncac-figures/figures/kinds/cycle-timeline/about-state/es';
import { stateWords as partyYearsOf } from '@uncac-figures/figures/kinds/party-years/about-state/es';
import { stateWords as regionBarsOf } from '@uncac-figures/figures/kinds/region-bars/about-state/es';
import { EDITION, editionIn } from './edition.js';

const categoryMatrix = categoryMatrixOf(EDITION);
const measures = measuresOf(editionIn('es'));
const countrySummary = countrySummaryOf(editionIn('es'));
const timeline = timelineOf(editionIn('es'));
const partyYears = partyYearsOf(editionIn('es'));
const regionBars = regionBarsOf(editionIn('es'));

const states = stateFacts('es');
const whole = { sentence: 'provided', total: 153, notItemised: 17 } as const;
const counts = { ...whole, parties: 53, groupName: 'Estados de África' } as const;
const sentences = [measures, timeline, partyYears, regionBars].flatMap(words =>
  Object.values(words.sentences),
);
const cycles = (iso3: string) => {
  const state = states.find(facts => facts.iso3 === iso3);
  assert.ok(state);
  return timeline.sentences.cycles(state, counts).text;
};

describe('a State in a Spanish sentence', () => {
  it('has the article of its name, and its verbs the number of that', () => {
    assert.equal(
      cycles('ARG'),
      'La Argentina firmó la Convención el 10 de diciembre de 2003 y la ratificó el 28 de agosto de 2006. Figura entre los Estados que facilitaron información; en 2021 se obtuvo información nueva.',
    );
    assert.equal(
      cycles('USA'),
      'Los Estados Unidos de América firmaron la Convención el 9 de diciembre de 2003 y la ratificaron el 30 de octubre de 2006. Figuran entre los Estados que facilitaron información, toda ella anterior a 2021.',
    );
    assert.match(cycles('BHS'), /^Las Bahamas se adhirieron a la Convención el /);
    assert.match(cycles('SLV'), /^El Salvador firmó /);
    assert.match(cycles('PHL'), /^Filipinas firmó /);
  });

  it('never has "de" or "a" before the article that would join it', () => {
    for (const state of states) {
      const texts = sentences.map(say => say(state, counts).text);
      for (const text of [...texts, countrySummary.finding(state, whole)])
        assert.doesNotMatch(text, /(?<!\p{L})(?:de|a) el /u);
    }
  });
});

describe('a Spanish list of quoted types', () => {
  it('is joined by "e" before the sound of an i', () => {
    const { a } = columnNames(dataset, 'es', categoryMatrix);
    assert.ok(a);
    const finding = categoryMatrix.figures.types.finding({
      total: 4,
      lines: {},
      top: { lines: ['Políticas', 'Inspección y supervisión'], count: 2 },
      topColumn: { column: a, count: 2 },
      opened: a,
    });
    assert.match(finding, /«políticas» e «inspección y supervisión»\.$/);
  });
});
