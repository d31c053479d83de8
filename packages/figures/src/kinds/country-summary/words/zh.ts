import { countsMonth } from '../../../words/edition.zh.js';
import { newYears, type EditionFacts } from '../../../model/edition.js';
import type { CountrySummaryWords } from './country-summary-words.js';
import { numbers } from '../../../language/numbers.js';

const { count } = numbers('zh');

export const words = (edition: EditionFacts): CountrySummaryWords => ({
  titles: {
    all: '各国：实施情况审议',
    'no-group': '不属于任何区域集团：实施情况审议',
  },
  title: group => `${group}：实施情况审议`,
  finding: ({ known, parties, updated }) =>
    `该集团${count(parties)}个缔约国中，至少${count(known)}个提供了信息，${newYears(edition)}年从其中${count(updated)}个收集到新信息。`,
  noGroupFinding: '教廷和欧洲联盟是缔约方，不属于任何区域集团。',
  sentence: (name, { known, parties, updated, earlier, high }) =>
    `${name}：${count(parties)}个缔约国中至少${count(known)}个提供了信息（现有文本列出${count(known)}个国名：${count(updated)}个有${newYears(edition)}年新信息，${count(earlier)}个仅有早前信息）。可能多至${count(high)}个。`,
  allSentence: ({ stated, parties, named, updated, notItemised }) =>
    `缔约国：截至${countsMonth(edition)}，${count(parties)}个缔约国中有${count(stated)}个提供了信息；现有文本列出${count(named)}个国名（${count(updated)}个有${newYears(edition)}年新信息，${count(named - updated)}个仅有早前信息），${count(notItemised)}个未列名。`,
  located: (sentence, where) => `${sentence}${where}。`,
  where: {
    new: ({ updated }) => `该国是这${count(updated)}国之一`,
    'earlier-only': ({ earlier }) => `该国是这${count(earlier)}国之一`,
    'not-known': () => '该国：无从得知',
    'not-named': () => '该国：未列名',
    'not-a-party': () => '',
  },
  allLegend: ({ stated }) => ({
    possible: `未列名：属于${count(stated)}国，现有文本未列国名`,
    whole: '缔约国',
  }),
  notes: {
    all: ['缔约国数目根据条约状况表推算；报告未写明该数目。欧洲联盟是缔约方，但不计为国家。'],
    'no-group': [],
  },
});
