import { partiesDay, countsMonth } from '../../../words/edition.zh.js';
import { newYears, type EditionFacts } from '../../../model/edition.js';
import { numbers } from '../../../language/numbers.js';
import { report, treatyList } from '../../../words/report.zh.js';
import { words as published } from '../published/words/zh.js';
import { words as summaries } from '../summaries/words/zh.js';
import type { RegionBarsWords } from './region-bars-words.js';

const { count, share } = numbers('zh');

const list = (briefs: readonly string[]): string => briefs.join('；');
const both = (text: string) => ({ count: text, share: text });

export const words = (edition: EditionFacts): RegionBarsWords => ({
  rows: {
    'no-group': '不属于任何区域集团（教廷）',
    total: '合计',
    'total-parties': '缔约国',
    'not-itemised': '未列名',
    stated: '报告所述提供信息的国家',
  },
  apart: {
    'not-itemised': ({ stated }) => `属于${count(stated)}国，现有文本未列国名`,
    'no-group': () => '不属于任何区域集团：教廷',
  },
  apartValue: n => `${count(n)}个国家`,
  apartSentence: {
    'not-itemised': ({ notItemised, stated }) =>
      `未列名：${count(stated)}个国家中有${count(notItemised)}个未在现有文本中列名。`,
    'no-group': () => `不属于任何区域集团：1个国家，即教廷，在${partiesDay(edition)}是缔约国。`,
  },
  columns: {
    group: '集团',
    updated: `${newYears(edition)}年新信息`,
    earlier: '仅早前信息',
    known: '已列名',
    possible_low: '可能下限*',
    possible_high: '可能上限*',
    parties: '缔约国',
    states: '国家',
    updated_share: `${newYears(edition)}年新信息（%）`,
    earlier_share: '仅早前信息（%）',
    known_share: '已列名（%）',
    possible_high_share: '可能上限*（%）',
    parties_share: '缔约国（%）',
  },
  figures: {
    provided: {
      title: {
        count: '就为准备审议或在审议完成后所采取措施提供信息的国家',
        share: '就为准备审议或在审议完成后所采取措施提供信息的缔约国比例',
      },
      finding: ({ stated, named, updated }) =>
        `截至${countsMonth(edition)}，${count(stated)}个国家提供了信息；现有文本列出了其中${count(named)}国的国名。${newYears(edition)}年从${count(updated)}国收集到新信息。`,
      alt: briefs => `各区域集团条形图，已列名国家和缔约国：${list(briefs)}。`,
      brief: (name, { known, parties }, measure) =>
        `${name}，至少${measure === 'count' ? `${count(known)}个` : share(known, parties)}（共${count(parties)}个）`,
      legend: [
        ['part-1', both(`${newYears(edition)}年新信息`)],
        ['part-2', both('仅早前信息')],
        ['possible', both('可能达到的最高数目（如图所示）')],
        ['whole', { count: '该集团缔约国', share: '该集团所有缔约国（100%）' }],
      ],
      value: ({ known, parties }, measure) => {
        const strong = measure === 'count' ? count(known) : share(known, parties);
        return { text: `至少${strong}${measure === 'count' ? '个' : ''}（共${count(parties)}个）`, strong };
      },
      sentence: (name, { known, parties, updated, earlier, high }, measure) =>
        measure === 'count'
          ? `${name}：${count(parties)}个缔约国中至少${count(known)}个提供了信息（现有文本列出${count(known)}个国名：${count(updated)}个有${newYears(edition)}年新信息，${count(earlier)}个仅有早前信息）。可能多至${count(high ?? known)}个。`
          : `${name}：${count(parties)}个缔约国中至少${share(known, parties)}提供了信息并在现有文本中列名（${share(updated, parties)}有${newYears(edition)}年新信息，${share(earlier, parties)}仅有早前信息）。可能高至${share(high ?? known, parties)}。`,
      caption: {
        count: `按区域集团列出的国家，${countsMonth(edition)}。*仅在所有缺失的国名均属于名单中缺失的两部分时成立。`,
        share: `占该集团缔约国的百分比，${countsMonth(edition)}。*仅在所有缺失的国名均属于名单中缺失的两部分时成立。`,
      },
      notes: ({ notItemised, stated, named }, measure) => [
        `此处所用报告文本列出了${count(stated)}国中的${count(named)}国：脚注${edition.providedFootnote}按字母顺序排列的名单缺失两部分。因此，已列名的数目是最低数目。最高数目假定所有缺失的国名均属于这两部分，这很可能但未经证实。有一个缔约国（教廷）不属于任何区域集团。`,
        ...(measure === 'share'
          ? [`未列名的${count(notItemised)}个国家未计入任何集团。百分比经四舍五入。`]
          : []),
      ],
      source: `${report(edition)}，第${edition.firstTotalParagraph}至${edition.lastTotalParagraph}段，脚注${edition.newFootnote}和${edition.providedFootnote}。${treatyList(edition)}`,
    },
    updated: {
      title: {
        count: `${newYears(edition)}年收集到新信息的国家`,
        share: `${newYears(edition)}年收集到新信息的缔约国比例`,
      },
      finding: ({ updated, replied, spoke }) =>
        `${newYears(edition)}年从${count(updated)}个国家收集到新信息：${count(replied)}个回应了秘书处的请求，另外${count(spoke)}个的信息取自其在会议上的发言。`,
      alt: briefs => `各区域集团条形图，${newYears(edition)}年新信息和缔约国：${list(briefs)}。`,
      brief: (name, { updated, parties }, measure) =>
        `${name}，${measure === 'count' ? `${count(updated)}个` : share(updated, parties)}（共${count(parties)}个）`,
      legend: [
        ['part-1', both(`${newYears(edition)}年新信息`)],
        ['whole', { count: '该集团缔约国', share: '该集团所有缔约国（100%）' }],
      ],
      value: ({ updated, parties }, measure) => {
        const strong = measure === 'count' ? count(updated) : share(updated, parties);
        return { text: `${strong}${measure === 'count' ? '个' : ''}（共${count(parties)}个）`, strong };
      },
      sentence: (name, { updated, parties }, measure) =>
        `${name}：${newYears(edition)}年从${count(parties)}个缔约国中的${measure === 'count' ? `${count(updated)}个` : share(updated, parties)}收集到新信息。`,
      caption: {
        count: `按区域集团列出的国家，${newYears(edition)}年。`,
        share: `占该集团缔约国的百分比，${newYears(edition)}年。`,
      },
      notes: (_, measure) => [
        `报告脚注${edition.newFootnote}列出了所有这些国家的国名。有一个缔约国（教廷）不属于任何区域集团。`,
        ...(measure === 'share' ? ['百分比经四舍五入。'] : []),
      ],
      source: `${report(edition)}，第${edition.firstTotalParagraph}和${edition.lastTotalParagraph}段，脚注${edition.newFootnote}。${treatyList(edition)}`,
    },
    parties: {
      title: {
        count: '《联合国反腐败公约》缔约国',
        share: '《联合国反腐败公约》缔约国所占比例',
      },
      finding: ({ parties }) =>
        `截至${partiesDay(edition)}，${count(parties)}个国家和欧洲联盟是《公约》缔约方。`,
      alt: briefs => `各区域集团条形图，缔约国和所有国家：${list(briefs)}。`,
      brief: (name, { parties, states }, measure) =>
        `${name}，${measure === 'count' ? `${count(parties)}个` : share(parties, states)}（共${count(states)}个）`,
      legend: [
        ['part-1', both(`${partiesDay(edition)}的缔约国`)],
        ['whole', { count: '该集团国家', share: '该集团所有国家（100%）' }],
      ],
      value: ({ parties, states }, measure) => {
        const strong = measure === 'count' ? count(parties) : share(parties, states);
        return { text: `${strong}${measure === 'count' ? '个' : ''}（共${count(states)}个）`, strong };
      },
      sentence: (name, { parties, states }, measure) =>
        `${name}：${count(states)}个国家中，${measure === 'count' ? `${count(parties)}个` : share(parties, states)}在${partiesDay(edition)}是缔约国。`,
      caption: {
        count: `按区域集团列出的国家，${partiesDay(edition)}。`,
        share: `占该集团国家的百分比，${partiesDay(edition)}。`,
      },
      notes: (_, measure) => [
        '根据条约状况表推算；报告未写明该数目。教廷和欧洲联盟不属于任何区域集团；欧洲联盟不计为国家。',
        ...(measure === 'share' ? ['百分比经四舍五入。'] : []),
      ],
      source: `《联合国反腐败公约》。${treatyList(edition)}`,
    },
  },
  summaries: summaries(edition),
  published: published(edition),
});
