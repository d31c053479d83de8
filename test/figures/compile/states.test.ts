import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataset } from '@uncac-figures/dataset/tables/index';
import { findState, LANGS, readStateRecord, type StateRecord } from '@uncac-figures/figures';
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
  it('has each State as a record, from which all that is said about it is read', () => {
    for (const lang of LANGS) {
      const records = JSON.parse(statesJson(lang)) as StateRecord[];
      assert.equal(records.length, 198);
      assert.deepEqual(records.map(readStateRecord), stateFacts(lang));
    }
  });

  it('has a name once where it is the same in a sentence', () => {
    const names = new Map(
      (JSON.parse(statesJson('en')) as StateRecord[]).map(([iso3, , , ...names]) => [
        iso3,
        names.slice(0, 2),
      ]),
    );
    assert.deepEqual(names.get('KEN'), ['Kenya', null]);
    assert.deepEqual(names.get('VAT'), ['Holy See', 'the Holy See']);
  });
});
