import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataset } from '@uncac-figures/dataset/tables/index';
import { LANGS, type Lang } from '@uncac-figures/figures';
import { breakLabel } from '@uncac-figures/figures/draw/break-label';
import { groupNames } from '@uncac-figures/figures/kinds/terms';

const LIMIT = 26;
const label = (lang: Lang, group: keyof ReturnType<typeof groupNames>) =>
  breakLabel(groupNames(dataset, lang)[group], LIMIT);

describe('the lines of a label', () => {
  it('are one where it is short enough', () => {
    assert.deepEqual(breakLabel('African States', 14), ['African States']);
    assert.deepEqual(breakLabel('African States', 13), ['African', 'States']);
  });

  it('begin with a conjunction where a line has room, in every language', () => {
    const lines = LANGS.map(lang => [lang, label(lang, 'western-european-other')]);
    assert.deepEqual(Object.fromEntries(lines), {
      ar: ['دول أوروبا الغربية', 'ودول أخرى'],
      zh: ['西欧和其他国家'],
      en: ['Western European', 'and other States'],
      fr: ['États d’Europe occidentale', 'et autres États'],
      ru: ['Западноевропейские', 'и другие государства'],
      es: ['Estados de Europa', 'Occidental y otros Estados'],
    });
  });

  it('part a word of two at its hyphen', () =>
    assert.deepEqual(label('ru', 'asia-pacific'), ['Государства Азиатско-', 'Тихоокеанского региона']));

  it('are as few as the limit lets them be', () =>
    assert.deepEqual(label('ru', 'latin-american-caribbean'), [
      'Государства',
      'Латинской Америки',
      'и Карибского бассейна',
    ]));

  it('are about equally long where there is none', () => {
    assert.deepEqual(breakLabel('one two three four', 10), ['one two', 'three four']);
  });

  it('end with a sign where there is one', () => {
    assert.deepEqual(breakLabel('Outside: the Holy See alone', 20), ['Outside:', 'the Holy See alone']);
  });

  it('hold every character of the name, within the limit, in every language', () => {
    for (const lang of LANGS)
      for (const [group, name] of Object.entries(groupNames(dataset, lang))) {
        const lines = label(lang, group as keyof ReturnType<typeof groupNames>);
        assert.equal(lines.join('').replaceAll(' ', ''), name.replaceAll(' ', ''));
        for (const line of lines) assert.ok(line.length <= LIMIT, line);
      }
  });

  it('may be longer where there are several', () =>
    assert.deepEqual(breakLabel('a long first line, another', 16, 18), ['a long first line,', 'another']));

  it('never cut a word', () =>
    assert.throws(
      () => breakLabel('Congratulations', 5),
      new RangeError('label "Congratulations": a word is longer than 5 characters'),
    ));
});
