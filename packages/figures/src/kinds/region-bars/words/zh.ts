import { numbers } from '../../../language/numbers.js';
import { words as published } from '../published/words/zh.js';
import { words as summaries } from '../summaries/words/zh.js';
import type { RegionBarsWords } from './region-bars-words.js';

const { count, share } = numbers('zh');

const REPORT = '秘书处的报告，缔约国会议第九届会议，2021年10月4日';
const TREATY_LIST = '缔约方数目系由缔约状况表推算（2021年9月30日）。';
const list = (briefs: readonly string[]): string => briefs.join('；');
const both = (text: string) => ({ count: text, share: text });

export const words: RegionBarsWords = {
  rows: {
    'no-group': '不属于任何区域集团（教廷）',
    total: '已知国名',
    'total-parties': '缔约国',
    'not-itemised': '未逐一列名',
    stated: '报告所述提供信息的国家',
  },
  apart: {
    'not-itemised': ({ stated }) => `计入${count(stated)}国，现有文本未逐一列名`,
    'no-group': () => '不属于任何区域集团：教廷',
  },
  apartValue: n => `${count(n)}个国家`,
  apartSentence: {
    'not-itemised': ({ notItemised, stated }) =>
      `未逐一列名：${count(stated)}个国家中有${count(notItemised)}个未在现有文本中列名。`,
    'no-group': () => '不属于任何区域集团：1个国家，即教廷，在2021年9月30日是缔约方。',
  },
  columns: {
    group: '集团',
    updated: '2021年新信息',
    earlier: '仅早前信息',
    known: '已知国名',
    possible_low: '可能下限*',
    possible_high: '可能上限*',
    parties: '缔约方',
    states: '国家',
    updated_share: '2021年新信息（%）',
    earlier_share: '仅早前信息（%）',
    known_share: '已知国名（%）',
    possible_high_share: '可能上限*（%）',
    parties_share: '缔约方（%）',
  },
  figures: {
    provided: {
      title: {
        count: '就审议后所采取措施提供信息的国家',
        share: '就审议后所采取措施提供信息的缔约方比例',
      },
      finding: ({ stated, named, updated }) =>
        `截至2021年9月，${count(stated)}个国家提供了信息；现有文本列出了其中${count(named)}国的国名，包括2021年有新信息的${count(updated)}国。`,
      alt: briefs => `各区域集团条形图，已知国名者和缔约方：${list(briefs)}。`,
      brief: (name, { known, parties }, measure) =>
        `${name}，至少${measure === 'count' ? `${count(known)}个` : share(known, parties)}（共${count(parties)}个）`,
      legend: [
        ['part-1', both('2021年新信息')],
        ['part-2', both('仅早前信息')],
        ['possible', both('可能范围，至其末端所示数目')],
        ['whole', { count: '该集团缔约方', share: '该集团所有缔约方（100%）' }],
      ],
      value: ({ known, parties }, measure) => {
        const strong = measure === 'count' ? count(known) : share(known, parties);
        return { text: `至少${strong}${measure === 'count' ? '个' : ''}，共${count(parties)}个`, strong };
      },
      sentence: (name, { known, parties, updated, earlier, high }, measure) =>
        measure === 'count'
          ? `${name}：${count(parties)}个缔约方中，至少${count(known)}个已知国名，其中${count(updated)}个在2021年有新信息，${count(earlier)}个仅有早前信息。可能多至${count(high ?? known)}个。`
          : `${name}：${count(parties)}个缔约方中，至少${share(known, parties)}已知国名（${share(updated, parties)}在2021年有新信息，${share(earlier, parties)}仅有早前信息）。可能高至${share(high ?? known, parties)}。`,
      caption: {
        count: '按区域集团列出的国家，2021年9月。*仅在所有佚失的国名均位于名单两处空缺时成立。',
        share: '占该集团缔约方的百分比，2021年9月。*仅在所有佚失的国名均位于名单两处空缺时成立。',
      },
      notes: ({ notItemised, stated }, measure) => [
        '已知国名的数目是下限。可能范围仅在所有佚失的国名均位于名单两处空缺时成立，这很可能但未经证实。有一个缔约方（教廷）不属于任何区域集团。',
        ...(measure === 'share'
          ? [
              `${count(stated)}个国家中有${count(notItemised)}个未在现有文本中列名，因此未计入任何集团。百分比经四舍五入。`,
            ]
          : []),
      ],
      source: `${REPORT}，第5至7段，脚注4和5。${TREATY_LIST}`,
    },
    updated: {
      title: {
        count: '2021年有新信息的国家',
        share: '2021年有新信息的缔约方比例',
      },
      finding: ({ updated, replied, spoke }) =>
        `列名为2021年有新信息的国家有${count(updated)}个：${count(replied)}个回应了秘书处的请求，另外${count(spoke)}个的信息取自其在会议上的发言。`,
      alt: briefs => `各区域集团条形图，2021年新信息和缔约方：${list(briefs)}。`,
      brief: (name, { updated, parties }, measure) =>
        `${name}，${measure === 'count' ? `${count(updated)}个` : share(updated, parties)}（共${count(parties)}个）`,
      legend: [
        ['part-1', both('2021年新信息')],
        ['whole', { count: '该集团缔约方', share: '该集团所有缔约方（100%）' }],
      ],
      value: ({ updated, parties }, measure) => {
        const strong = measure === 'count' ? count(updated) : share(updated, parties);
        return { text: `${strong}${measure === 'count' ? '个' : ''}，共${count(parties)}个`, strong };
      },
      sentence: (name, { updated, parties }, measure) =>
        `${name}：${count(parties)}个缔约方中，${measure === 'count' ? `${count(updated)}个` : share(updated, parties)}已列名，2021年有新信息。`,
      caption: {
        count: '按区域集团列出的国家，2021年。',
        share: '占该集团缔约方的百分比，2021年。',
      },
      notes: (_, measure) => [
        '报告脚注4列出了所有这些国家的国名。有一个缔约方（教廷）不属于任何区域集团。',
        ...(measure === 'share' ? ['百分比经四舍五入。'] : []),
      ],
      source: `${REPORT}，第5和7段，脚注4。${TREATY_LIST}`,
    },
    parties: {
      title: {
        count: '《联合国反腐败公约》缔约国',
        share: '《联合国反腐败公约》缔约国所占比例',
      },
      finding: ({ parties }) => `截至2021年9月30日，${count(parties)}个国家和欧洲联盟是《公约》缔约方。`,
      alt: briefs => `各区域集团条形图，缔约国和所有国家：${list(briefs)}。`,
      brief: (name, { parties, states }, measure) =>
        `${name}，${measure === 'count' ? `${count(parties)}个` : share(parties, states)}（共${count(states)}个）`,
      legend: [
        ['part-1', both('2021年9月30日的缔约国')],
        ['whole', { count: '该集团国家', share: '该集团所有国家（100%）' }],
      ],
      value: ({ parties, states }, measure) => {
        const strong = measure === 'count' ? count(parties) : share(parties, states);
        return { text: `${strong}${measure === 'count' ? '个' : ''}，共${count(states)}个`, strong };
      },
      sentence: (name, { parties, states }, measure) =>
        `${name}：${count(states)}个国家中，${measure === 'count' ? `${count(parties)}个` : share(parties, states)}在2021年9月30日是缔约国。`,
      caption: {
        count: '按区域集团列出的国家，2021年9月30日。',
        share: '占该集团国家的百分比，2021年9月30日。',
      },
      notes: (_, measure) => [
        '根据缔约状况表统计；报告未写明该数目。教廷和欧洲联盟不属于任何区域集团；欧洲联盟不计为国家。',
        ...(measure === 'share' ? ['百分比经四舍五入。'] : []),
      ],
      source: TREATY_LIST,
    },
  },
  summaries,
  published,
};
