import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearestStates } from '@uncac-figures/figures';
import { stateFacts } from '@uncac-figures/figures/compile';

const en = stateFacts('en');
const ar = stateFacts('ar');
const nearest = (code: string, states = en) => nearestStates(states, code).map(({ iso3 }) => iso3);

describe('nearestStates', () => {
  it('takes a name as it is written, with a slip or from its start', () => {
    assert.equal(nearest('Kenia')[0], 'KEN');
    assert.deepEqual(nearest('KNY').slice(0, 2).sort(), ['KEN', 'KNA']);
    assert.equal(nearest('GER')[0], 'DEU');
    assert.equal(nearest('Cote d’Ivoire')[0], 'CIV');
    assert.equal(nearest('Tanzania')[0], 'TZA');
    assert.equal(nearest('كينا', ar)[0], 'KEN');
  });

  it('takes a code that is off by a letter', () => {
    assert.ok(nearest('KEM').includes('KEN'));
    assert.ok(nearest('405').includes('KEN'));
  });

  it('offers three at most, the same each time, and none where nothing is near', () => {
    for (const code of ['A', 'ZZ', 'GER', 'united', '999']) {
      assert.ok(nearest(code).length <= 3, code);
      assert.deepEqual(nearest(code), nearest(code));
    }
    for (const code of ['', '<b>&', 'qqqqqqqq']) assert.deepEqual(nearest(code), [], code);
  });

  it('offers those within a third of the letters, in order, and none beyond', () => {
    assert.deepEqual(nearest('Kenia'), ['KEN', 'BEN']);
    assert.deepEqual(nearest('GER'), ['DEU', 'GEO', 'NER']);
    assert.deepEqual(nearest('KEM'), ['KHM', 'KEN', 'YEM']);
    assert.deepEqual(nearest('Swizerland'), ['CHE', 'ISL', 'IRL']);
    assert.deepEqual(nearest('Frqqce'), ['FRA']);
    assert.deepEqual(nearest('Fqqqce'), []);
    assert.deepEqual(nearest('Norwxx'), ['NOR']);
    assert.deepEqual(nearest('Nxrwxx'), []);
    assert.deepEqual(nearest('XKX'), []);
  });
});
