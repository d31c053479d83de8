import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataset } from '@uncac-figures/dataset/tables/index';
import { findState } from '@uncac-figures/figures';
import { stateFacts, statesJson } from '@uncac-figures/figures/compile';

const en = stateFacts('en');

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

describe('statesJson', () => {
  it('holds all that is said about each State but its names', () => {
    const file = JSON.parse(statesJson()) as Record<string, unknown>;
    assert.equal(Object.keys(file).length, 198);
    for (const { iso3, iso2, m49, group, status, treaty } of en)
      assert.deepEqual(file[iso3], { iso2, m49, group, status, treaty });
  });
});
