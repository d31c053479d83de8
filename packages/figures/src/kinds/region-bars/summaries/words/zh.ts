import { partiesDay, countsMonth } from '../../../../words/edition.zh.js';
import type { EditionFacts } from '../../../../model/edition.js';
import { numbers } from '../../../../language/numbers.js';
import { report, treatyList } from '../../../../words/report.zh.js';
import type { SummariesWords } from './summaries-words.js';

const { count, share } = numbers('zh');
const named = (cycle: number): string => (cycle === 1 ? '第一周期' : '第二周期');

export const words = (edition: EditionFacts): SummariesWords => ({
  title: {
    count: '各审议周期完成的执行摘要',
    share: '各审议周期完成执行摘要的缔约方比例',
  },
  cycle: named,
  finding: rows =>
    `截至${countsMonth(edition)}，${rows
      .map(({ cycle, completed }) => `${count(completed)}个国家完成了${named(cycle)}的执行摘要`)
      .join('，')}。`,
  alt: briefs => `各审议周期条形图，完成的执行摘要和缔约方：${briefs.join('；')}。`,
  brief: (name, { completed: n, parties }, measure) =>
    `${name}，${measure === 'count' ? `${count(n)}个` : share(n, parties)}（共${count(parties)}个）`,
  legend: [
    ['part-1', { count: '执行摘要已完成', share: '执行摘要已完成' }],
    ['whole', { count: '所有缔约方', share: '所有缔约方（100%）' }],
  ],
  value: ({ completed: n, parties }, measure) => {
    const strong = measure === 'count' ? count(n) : share(n, parties);
    return { text: `${strong}${measure === 'count' ? '个' : ''}（共${count(parties)}个）`, strong };
  },
  sentence: ({ cycle, completed: n, parties }, measure) =>
    measure === 'count'
      ? `${named(cycle)}：截至${countsMonth(edition)}，${count(parties)}个缔约方中有${count(n)}个完成了执行摘要。`
      : `${named(cycle)}：截至${countsMonth(edition)}，${count(parties)}个缔约方中有${share(n, parties)}完成了执行摘要。`,
  caption: {
    count: `按审议周期列出的完成执行摘要的国家，${countsMonth(edition)}。`,
    share: `占所有缔约方的百分比，按审议周期列出，${countsMonth(edition)}。`,
  },
  columns: {
    cycle: '周期',
    completed: '已完成',
    completed_share: '已完成（%）',
    parties: '缔约方',
  },
  notes: measure => [
    `报告仅列总数，没有按区域划分，也未写明以多少国家为基数。两个周期均未写明结束时间。缔约方指${partiesDay(edition)}的所有缔约方，包括欧洲联盟。`,
    ...(measure === 'share' ? ['百分比经四舍五入。'] : []),
  ],
  source: `${report(edition)}，第${edition.firstTotalParagraph}段。${treatyList(edition)}`,
});
