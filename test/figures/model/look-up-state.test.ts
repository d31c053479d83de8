import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataset } from '@uncac-figures/dataset/tables/index';
import { LANGS, lookUpState, MOST_LETTERS, type StateSpellings } from '@uncac-figures/figures';
import { spellingsJson, stateAsked, stateFacts } from '@uncac-figures/figures/compile';
import { SPELLINGS } from './state-spellings.js';

const en = stateFacts('en');
const spellings = JSON.parse(spellingsJson()) as StateSpellings;

describe('a State looked up', () => {
  for (const [iso3, ...given] of SPELLINGS)
    it(`is ${iso3} for ${given.map(text => JSON.stringify(text)).join(', ')}, in every language`, () => {
      for (const lang of LANGS)
        for (const text of given) assert.equal(stateAsked(lang, text).facts?.iso3, iso3, `${lang}: ${text}`);
    });

  it('is that of each code, also of a number without its zeros, and in each language', () => {
    for (const { iso3, iso2, m49 } of dataset.states)
      for (const code of [
        iso3,
        iso2,
        iso3.toLowerCase(),
        ` ${iso2} `,
        ...(m49 ? [m49, Number(m49), `0${m49}`] : []),
      ])
        assert.equal(stateAsked('zh', code).facts?.iso3, iso3, String(code));
  });

  it('is that of each name in each language, asked for in each, whatever the case and the accents', () => {
    for (const names of LANGS.map(lang => dataset.stateNames[lang]))
      for (const { iso3, name, nameInText } of names)
        for (const text of [
          name,
          nameInText,
          name.toUpperCase(),
          name.normalize('NFD').replace(/\p{M}/gu, ''),
        ])
          for (const lang of LANGS)
            assert.equal(stateAsked(lang, text).facts?.iso3, iso3, `${lang}: ${text}`);
  });

  it('is that of each spelling of the table', () => {
    for (const { spelling, iso3 } of dataset.spellings)
      assert.equal(stateAsked('fr', spelling).facts?.iso3 ?? null, iso3, spelling);
  });

  it('has its facts in the language asked for', () => {
    assert.equal(stateAsked('ru', 'South Korea').facts?.name, 'Республика Корея');
  });

  it('is found among other States too, by their own codes and names', () => {
    const [kenya] = en;
    const own = [
      { ...kenya!, iso3: 'RUR', iso2: 'RR', m49: null, name: 'Ruritania', nameInText: 'Ruritania' },
    ];
    assert.equal(lookUpState(own, 'ruritania', undefined).facts?.iso3, 'RUR');
    assert.equal(lookUpState(own, 'rr', spellings).facts?.iso3, 'RUR');
    assert.equal(lookUpState(own, 'Kenia', spellings).facts, undefined);
  });
});

describe('no State', () => {
  /** Each with what is offered in its place. */
  const OFFERED: Readonly<Record<string, readonly string[]>> = {
    Korea: ['PRK', 'KOR'],
    Kennya: ['KEN'],
    Antigua: ['ATG'],
    CHI: ['CHL', 'CHN', 'CRI'],
  };
  for (const [text, offered] of Object.entries(OFFERED))
    it(`is taken for ${text}, and ${offered.join(', ')} are offered`, () => {
      const { facts, nearest } = stateAsked('en', text);
      assert.deepEqual([facts, nearest.map(({ iso3 }) => iso3)], [undefined, offered]);
    });

  it('is taken or offered for what is known to be none of them', () => {
    const others = [
      'XKX',
      'xkx',
      'TWN',
      'Kosovo',
      'Taiwan',
      'Taiwan, Province of China',
      'Republic of China',
      'KSV',
      'HKG',
    ];
    for (const lang of LANGS)
      for (const text of [
        ...others,
        ...spellings.notTaken,
        'Косово',
        'Тайвань',
        '科索沃',
        '台湾',
        'تايوان',
        'كوسوفو',
      ])
        assert.deepEqual(stateAsked(lang, text), { facts: undefined, nearest: [] }, `${lang}: ${text}`);
  });

  it('is offered for a code of two letters', () => {
    for (const lang of LANGS)
      for (const code of ['XK', 'TW', 'AC', 'ZZ', 'qq', 'A'])
        assert.deepEqual(stateAsked(lang, code), { facts: undefined, nearest: [] }, `${lang}: ${code}`);
  });

  it('is taken for a text that gives two', () => {
    for (const text of ['Congo (South Korea)', 'Kenya (Ruritania)', 'Ruritania (Kenya)'])
      assert.equal(stateAsked('en', text).facts, undefined, text);
  });

  it('is taken for what only looks like a number', () => {
    for (const text of ['-4', '4.0', '4e0', '0x4', '1234', '000', 'NaN', '404 405'])
      assert.equal(stateAsked('en', text).facts, undefined, text);
  });

  it('is looked for in more than 60 letters, whose comparison would take long', () => {
    for (const text of [
      'K'.repeat(10_000),
      `Kenya${' Kenya'.repeat(20)}`,
      '\u{1F600}'.repeat(61),
      ' '.repeat(1e6),
    ])
      assert.deepEqual(stateAsked('en', text), { facts: undefined, nearest: [] });
    assert.equal(lookUpState(en, `KEN${' '.repeat(60)}`, spellings).facts, undefined);
    const began = performance.now();
    for (let i = 0; i < 100; i++) stateAsked('en', `${i}${'a '.repeat(50_000)}`);
    assert.ok(performance.now() - began < 1000);
  });

  it('has more letters in any of its names and spellings', () => {
    for (const text of [...Object.values(spellings.taken).flat(), ...spellings.notTaken])
      assert.ok([...text].length <= MOST_LETTERS, text);
  });

  it('is taken for nothing, or for a value that is no text', () => {
    for (const value of [
      null,
      undefined,
      '',
      ' ',
      '.',
      true,
      {},
      [],
      Symbol('KEN'),
      Object.create(null),
      () => 'KEN',
    ])
      assert.equal(stateAsked('en', value).facts, undefined);
  });
});
