import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allFigures, compileFigure } from '@uncac-figures/figures/compile';
import { words as categoryMatrixOf } from '@uncac-figures/figures/kinds/category-matrix/words/ar';
import { words as regionBarsOf } from '@uncac-figures/figures/kinds/region-bars/words/ar';
import { EDITION } from './edition.js';

const categoryMatrix = categoryMatrixOf(EDITION);
const regionBars = regionBarsOf(EDITION);

const NONE = {
  updated: 0,
  earlier: 0,
  known: 0,
  low: null,
  high: null,
  part1: 0,
  part2: 0,
  possible: 0,
  whole: 0,
};
const parties = (states: number): string =>
  regionBars.figures.parties.sentence(
    'المجموعة',
    { row: 'african', place: 'group', ...NONE, parties: 1, states },
    'count',
  );
const measures = (total: number): string =>
  categoryMatrix.sentence('التشريعات', { letter: '(ج)', name: 'الإصلاح' }, 1, total, undefined);

describe('counted nouns in Arabic', () => {
  it('have the form that their number asks for after a preposition', () => {
    const forms = ['دولة واحدة', 'دولتين', '3 دول', '11 دولة', '100 دولة', '101 دولة', '103 دول'];
    for (const [index, n] of [1, 2, 3, 11, 100, 101, 103].entries())
      assert.match(parties(n), new RegExp(`من أصل ${forms[index]} في`));
    assert.match(measures(2), /من أصل تدبيرين في/);
  });
  it('have the ending of a subject where they are one', () => {
    assert.equal(regionBars.apartValue(2), 'دولتان');
    assert.equal(categoryMatrix.measures(2), 'تدبيران');
  });
});

describe('numbers in Arabic sentences', () => {
  for (const request of allFigures().filter(({ lang }) => lang === 'ar'))
    it(`neither touch nor stand in a span after a word: ${Object.values(request).join(' ')}`, () => {
      const { title, finding, alt, rows, notes } = compileFigure(request);
      for (const text of [title, finding, alt, ...notes, ...rows.map(({ sentence }) => sentence)]) {
        assert.doesNotMatch(text, /\d \d/);
        assert.doesNotMatch(text, /\p{Script=Arabic}.*\d[-–]\d/u);
      }
    });
});
