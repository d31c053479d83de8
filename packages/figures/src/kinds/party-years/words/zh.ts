import { joinWords } from '../../../language/join-words.js';
import { numbers } from '../../../language/numbers.js';
import type { PartyYearsWords } from './party-years-words.js';

const { count } = numbers('zh');

export const words: PartyYearsWords = {
  figures: {
    joined: {
      title: '《联合国反腐败公约》历年新增缔约方',
      finding: ({ parties, most, mostYears }) =>
        `2021年9月30日的${count(parties)}个缔约方中，${joinWords(
          'zh',
          mostYears.map(year => `${year}年`),
        )}${mostYears.length > 1 ? '各' : ''}新增${count(most)}个，为单年最多。`,
      alt: rows =>
        `各年条形图，新增缔约方：${rows.map(({ row, parties }) => `${row}年，${count(parties)}`).join('；')}。`,
      legend: '当年新增缔约方',
    },
    total: {
      title: '《联合国反腐败公约》历年缔约方总数',
      finding: ({ parties, half }) =>
        `2021年9月30日的${count(parties)}个缔约方中，有${count(half.parties)}个在${half.year}年年底前已成为缔约方，超过半数。`,
      alt: rows =>
        `各年条形图，年底缔约方总数：${rows.map(({ row, total }) => `${row}年，${count(total)}`).join('；')}。`,
      legend: '年底缔约方总数；2021年为9月30日',
    },
  },
  sentence: ({ row, parties, total, union }, isLast) =>
    `${row}年：新增${count(parties)}个缔约方${union ? '，包括欧洲联盟' : ''}；${isLast ? '9月30日' : '年底'}共有${count(total)}个缔约方。`,
  caption: '历年新增缔约方，截至2021年9月30日。',
  columns: { year: '年份', parties: '新增', total: '年底总数*' },
  total: '2021年9月30日的缔约方',
  notes: ({ states, unionYear, unverified }) => [
    '缔约方计入其批准、接受、核准、加入或继承《公约》的年份，该年份不一定是《公约》对其生效的年份。*2021年为9月30日。',
    ...(unionYear
      ? [`欧洲联盟计为一个缔约方，计入${unionYear}年；其余缔约方为${count(states)}个国家。`]
      : []),
    ...(unverified ? [`${count(unverified)}个缔约方的具体日期未经核实，此处仅按年份计入。`] : []),
  ],
  source: '《交存秘书长的多边条约》，第十八章第14项；2021年9月30日状况（推算）。',
};
