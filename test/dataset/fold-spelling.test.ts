import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foldSpelling } from '@uncac-figures/dataset';

/** Spellings of each group are the same; no two groups are. */
const SAME: readonly (readonly string[])[] = [
  ['Côte d’Ivoire', "cote d'ivoire", 'Cote d Ivoire', 'Côte-d´Ivoire', ' Co\u0302te d`Ivoire '],
  ['Türkiye', 'TURKIYE', 'Türkİye', 'Turkıye'],
  [
    'Trinidad and Tobago',
    'Trinidad & Tobago',
    'TRINIDAD  AND  TOBAGO',
    'Trinidad/Tobago',
    'Tobago and Trinidad',
  ],
  ['Saint Lucia', 'St. Lucia', 'St Lucia', 'ST.LUCIA'],
  [
    'Bolivia (Plurinational State of)',
    'the Plurinational State of Bolivia',
    'Bolivia, Plurinational State of',
  ],
  ['Democratic Republic of the Congo', 'Congo, Dem. Rep.', 'Dem. Rep. of the Congo'],
  ['Congo', 'the Congo', 'CONGO'],
  ['Gambia', 'The Gambia', 'Gambia, The', 'Gambia (the)'],
  ['Guinea-Bissau', 'Guinea Bissau', 'Guinea\u2011Bissau', 'Guinea – Bissau'],
  ['Guinea'],
  ['Bissau'],
  ['Lao People’s Democratic Republic', 'Lao Peoples Democratic Republic', "LAO PEOPLE'S DEM. REP."],
  ['Marshall Islands', 'Marshall Is.'],
  ['US', 'U.S.', 'u.s', ' us\u200E', 'ＵＳ'],
  ['USA', 'U.S.A.', 'U. S. A.'],
  ['EL'],
  ['LA'],
  ['IS'],
  ['ST'],
  ['404', '٤٠٤', '۴۰۴', '４０４', '0404'],
  ['-404'],
  ['40.4'],
  ['4', '004', '0000004'],
  ['-4'],
  ['Объединенные Арабские Эмираты', 'Объединённые Арабские Эмираты'],
  ['السودان', 'السّودان', 'الســودان'],
  ['مالطة', 'مالطه'],
  ['أفغانستان', 'افغانستان'],
  ['刚果（金）', '刚果(金)'],
];

describe('foldSpelling', () => {
  for (const [first = '', ...others] of SAME)
    it(`takes every spelling of “${first}” for the same`, () => {
      for (const other of others) assert.equal(foldSpelling(other), foldSpelling(first), other);
    });

  it('keeps apart what is not the same', () => {
    assert.equal(new Set(SAME.map(([first = '']) => foldSpelling(first))).size, SAME.length);
  });

  it('leaves nothing of a text without letters and digits, and the article of one alone', () => {
    assert.deepEqual(['', ' ', '.', '(–)', 'the', 'of the'].map(foldSpelling), ['', '', '', '', 'the', '']);
  });

  it('keeps signs that no name has', () => {
    for (const text of ['US$', '<KE>', 'K?', 'a\u0000b'])
      assert.notEqual(foldSpelling(text), foldSpelling(text.replace(/[^\w]/g, '')));
  });
});
