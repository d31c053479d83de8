import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataset } from '@uncac-figures/dataset/tables/index';
import type { StateFacts } from '@uncac-figures/figures';
import { stateFacts } from '@uncac-figures/figures/compile';
import { categoryMatrix } from '@uncac-figures/figures/words/category-matrix.es';
import { countrySummaryState } from '@uncac-figures/figures/words/country-summary-state.es';
import { elementWords } from '@uncac-figures/figures/words/element.es';

const ACCUSING = /no (?:respond|present|facilit|inform|envi|proporcion)|incumpl|omiti|falt|ausen/i;
const BROKEN = /undefined|null|NaN|\$\{|  |(?<!\p{L})(?:de|a) el /u;

const names = new Map(dataset.stateNames.es.map(row => [row.iso3, row.nameInText]));
const states: readonly StateFacts[] = stateFacts('en').map(state => ({
  ...state,
  nameInText: names.get(state.iso3) ?? '',
}));
const counts = { sentence: 'provided', parties: 53, stated: 153, notItemised: 17 } as const;
const cycles = (iso3: string) => {
  const state = states.find(facts => facts.iso3 === iso3);
  assert.ok(state);
  return elementWords.state.cycles(state, counts).text;
};

describe('a State in a Spanish sentence', () => {
  it('has the article of its name, and its verbs the number of that', () => {
    assert.equal(
      cycles('ARG'),
      'La Argentina firmó la Convención el 10 de diciembre de 2003 y la ratificó el 28 de agosto de 2006. Consta por su nombre, con información nueva en 2021.',
    );
    assert.equal(
      cycles('USA'),
      'Los Estados Unidos de América firmaron la Convención el 9 de diciembre de 2003 y la ratificaron el 30 de octubre de 2006. Constan por su nombre, con información anterior a 2021.',
    );
    assert.match(cycles('BHS'), /^Las Bahamas se adhirieron a la Convención el /);
    assert.match(cycles('SLV'), /^El Salvador firmó /);
    assert.match(cycles('PHL'), /^Filipinas firmó /);
  });

  it('is whole, and says nothing of not reporting', () => {
    for (const state of states) {
      const texts = Object.values(elementWords.state).map(say => say(state, counts).text);
      texts.push(countrySummaryState.finding(state, counts));
      for (const text of texts) {
        assert.match(text, /\.$/);
        assert.ok(text.includes(state.nameInText.slice(1)), text);
        assert.doesNotMatch(text, BROKEN);
        assert.doesNotMatch(text, ACCUSING);
      }
    }
  });
});

describe('a Spanish list of quoted types', () => {
  it('is joined by "e" before the sound of an i', () => {
    const { a } = categoryMatrix.categories;
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
