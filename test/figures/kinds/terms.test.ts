import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataset } from '@uncac-figures/dataset/tables/index';
import { LANGS } from '@uncac-figures/figures';
import { groupNames, terms } from '@uncac-figures/figures/kinds/terms';

describe('official terms', () => {
  it('are those of the table in the language', () => {
    assert.equal(terms(dataset, 'en')('group.african'), 'African States');
    assert.equal(terms(dataset, 'fr')('group.african'), 'États d’Afrique');
  });

  it('are missed aloud', () =>
    assert.throws(() => terms(dataset, 'ar')('group.none'), /terms\.ar: no group\.none/));
});

describe('the names of the groups', () => {
  it('are the five official ones', () => {
    assert.deepEqual(groupNames(dataset, 'en'), {
      african: 'African States',
      'asia-pacific': 'Asia-Pacific States',
      'eastern-european': 'Eastern European States',
      'latin-american-caribbean': 'Latin American and Caribbean States',
      'western-european-other': 'Western European and other States',
    });
  });

  it('differ from each other in every language', () => {
    for (const lang of LANGS) assert.equal(new Set(Object.values(groupNames(dataset, lang))).size, 5, lang);
  });
});
