import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataset } from '@uncac-figures/dataset/tables/index';
import { findState, nearestStates } from '@uncac-figures/figures';
import { stateFacts, statesJson } from '@uncac-figures/figures/compile';

const en = stateFacts('en');
const ar = stateFacts('ar');
const nearest = (code: string, states = en) => nearestStates(states, code).map(({ iso3 }) => iso3);

describe('findState', () => {
  it('finds each row of the States table by each of its codes, in either case', () => {
    for (const { iso3, iso2, m49 } of dataset.states)
      for (const code of [iso3, iso2, m49])
        if (code !== null)
          for (const written of [code, code.toLowerCase(), ` ${code} `])
            assert.equal(findState(en, written)?.iso3, iso3, written);
  });

  it('has one State for a code, whatever kind it is of', () => {
    const codes = dataset.states.flatMap(({ iso3, iso2, m49 }) => [iso3, iso2, ...(m49 ? [m49] : [])]);
    assert.equal(new Set(codes).size, codes.length);
  });

  it('finds nothing for a code that no row has', () => {
    for (const code of ['', ' ', 'XKX', 'KENYA', '000', 'null']) assert.equal(findState(en, code), undefined);
  });
});

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
});

describe('statesJson', () => {
  it('holds all that is said about each State but its names', () => {
    const file = JSON.parse(statesJson()) as Record<string, unknown>;
    assert.equal(Object.keys(file).length, 198);
    for (const { iso3, iso2, m49, group, status, treaty } of en)
      assert.deepEqual(file[iso3], { iso2, m49, group, status, treaty });
  });
});
