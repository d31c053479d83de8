import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataset } from '@uncac-figures/dataset/tables/index';
import { LANGS, readStateRecord, type StateRecord } from '@uncac-figures/figures';
import { stateFacts, statesJson } from '@uncac-figures/figures/compile';

describe('the codes of States', () => {
  it('are of one State each, whatever kind they are of', () => {
    const codes = dataset.states.flatMap(({ iso3, iso2, m49 }) => [iso3, iso2, ...(m49 ? [m49] : [])]);
    assert.equal(new Set(codes).size, codes.length);
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
