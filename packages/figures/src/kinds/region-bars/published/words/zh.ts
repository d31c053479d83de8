import type { EditionFacts } from '../../../../model/edition.js';
import { numbers } from '../../../../language/numbers.js';
import type { PublishedNumber } from '../rows.js';
import { report } from '../../../../words/report.zh.js';
import type { PublishedWords } from './published-words.js';

const { count, share } = numbers('zh');
const named = (figure: PublishedNumber): string => (figure === 1 ? '图一' : '图二');
const cycle = (figure: PublishedNumber): string => (figure === 1 ? '第一周期' : '第二周期');

export const words = (edition: EditionFacts): PublishedWords => ({
  title: figure => `提供信息的缔约国区域分布情况：${cycle(figure)}`,
  emptyFinding: '此图在报告中是图片，其数值未作为数据公布。',
  empty: figure => ({
    heading: `报告${named(figure)}`,
    text: `报告${named(figure)}是图片。其数值未作为数据公布，此处不作估计。`,
    expected: `涉及五个区域集团，${edition.earlierUntil}年和${edition.newTo}年，${cycle(figure)}`,
    held: '暂无数值',
  }),
  finding: (figure, held, places) =>
    `报告${named(figure)}，按已公布的数值绘制：${count(places)}个数值中现有${count(held)}个。`,
  alt: sentences =>
    `条形图，每个区域集团两条，${edition.earlierUntil}年和${edition.newTo}年。${sentences.join('')}`,
  legend: year => `截至${year}年提供的信息`,
  value: ({ value, unit }) =>
    value === null ? '暂无数值' : unit === 'per-cent' ? share(value, 100) : count(value),
  sentence: (name, { year, value, unit }) => {
    if (value === null) return `${name}，${year}年：暂无数值。`;
    const amount = unit === 'per-cent' ? share(value, 100) : `${count(value)}个国家`;
    return `${name}，${year}年：${amount}（已公布的数值）。`;
  },
  caption: figure => `报告${named(figure)}：按区域集团和年份列出的数值。`,
  columns: { group: '集团', year: '年份', value: '数值', unit: '单位' },
  units: { states: '国家', 'per-cent': '百分比' },
  notes: () => [
    `报告脚注${edition.newFootnote}和脚注${edition.providedFootnote}中的国家名单未按周期区分，因此不能代替此图。`,
  ],
  source: (figure, isEmpty) => `${report(edition)}，${named(figure)}${isEmpty ? '（仅有标题）' : ''}。`,
});
