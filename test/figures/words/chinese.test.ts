import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataset } from '@uncac-figures/dataset/tables/index';
import { regionBarsRows } from '@uncac-figures/figures/compile';
import { columnNames } from '@uncac-figures/figures/kinds/category-matrix/column-names';
import { words as categoryMatrixOf } from '@uncac-figures/figures/kinds/category-matrix/words/zh';
import { words as countrySummaryOf } from '@uncac-figures/figures/kinds/country-summary/words/zh';
import { words as partyYearsOf } from '@uncac-figures/figures/kinds/party-years/words/zh';
import { words as regionBarsOf } from '@uncac-figures/figures/kinds/region-bars/words/zh';
import { groupNames } from '@uncac-figures/figures/kinds/terms';
import { EDITION } from './edition.js';

const categoryMatrix = categoryMatrixOf(EDITION);
const countrySummary = countrySummaryOf(EDITION);
const partyYears = partyYearsOf(EDITION);
const regionBars = regionBarsOf(EDITION);

describe('words in Chinese', () => {
  it('take every share of the parties, none of the share before it', () => {
    const options = { figure: 'provided', measure: 'share', order: 'un' } as const;
    for (const row of regionBarsRows(dataset, options, groupNames(dataset, 'zh'), 'zh'))
      assert.doesNotMatch(regionBars.figures.provided.sentence('甲', row, 'share'), /其中\d+%/);
  });

  it('set one sentence after another without a space, each with its own full stop', () => {
    assert.equal(countrySummary.located('甲。', '该国：未列名'), '甲。该国：未列名。');
  });

  it('say of several years that each had the most', () => {
    const facts = {
      parties: 188,
      states: 187,
      most: 25,
      mostYears: ['2005', '2007'],
      half: { year: '2007', parties: 107 },
      unionYear: '2008',
      unverified: 17,
    };
    assert.match(partyYears.figures.joined.finding(facts), /，2005年和2007年各有25个交存文书，为单年最多。$/);
  });

  it('keep types apart whose names are lists themselves', () => {
    const opened = columnNames(dataset, 'zh', categoryMatrix)['e'];
    assert.ok(opened);
    const { lines } = categoryMatrix;
    const top = { lines: [lines.legislation, lines['treaty-mou'], lines.policy], count: 3 };
    const facts = { total: 10, lines: {}, top, topColumn: { column: opened, count: 3 }, opened };
    assert.match(categoryMatrix.figures.types.finding(facts), /：“立法”“条约和谅解备忘录”“政策”。$/);
  });
});

describe('tables in Chinese', () => {
  const texts = [
    ...dataset.measureSummaries.zh.map(({ summary }) => summary),
    ...dataset.terms.zh.map(({ text }) => text),
    ...dataset.documentTitles.zh.map(({ title }) => title),
  ];

  it('hold neither a space nor half-width punctuation beside a Chinese character', () => {
    const wrong = /\p{Script=Han}[ ,;:?!.()"']|[ ,;:?!.()"']\p{Script=Han}/u;
    assert.deepEqual(
      texts.filter(text => wrong.test(text)),
      [],
    );
  });
});
