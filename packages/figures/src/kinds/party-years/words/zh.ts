import { partiesDay, partiesDayInYear } from '../../../words/edition.zh.js';
import { partiesYear, type EditionFacts } from '../../../model/edition.js';
import { joinWords } from '../../../language/join-words.js';
import { numbers } from '../../../language/numbers.js';
import { treatyList } from '../../../words/report.zh.js';
import type { PartyYearsWords } from './party-years-words.js';

const { count } = numbers('zh');

export const words = (edition: EditionFacts): PartyYearsWords => ({
  figures: {
    joined: {
      title: '《联合国反腐败公约》历年交存的批准书和加入书',
      finding: ({ parties, most, mostYears }) =>
        `${partiesDay(edition)}的${count(parties)}个缔约方中，${joinWords(
          'zh',
          mostYears.map(year => `${year}年`),
        )}${mostYears.length > 1 ? '各' : ''}有${count(most)}个交存文书，为单年最多。`,
      alt: rows =>
        `各年条形图，交存的文书：${rows.map(({ row, parties }) => `${row}年，${count(parties)}`).join('；')}。`,
      legend: '当年交存的文书',
    },
    total: {
      title: '《联合国反腐败公约》批准书和加入书历年累计',
      finding: ({ parties, half }) =>
        `${partiesDay(edition)}的${count(parties)}个缔约方中，有${count(half.parties)}个在${half.year}年年底前已交存文书，超过半数。`,
      alt: rows =>
        `各年条形图，截至年底交存的文书：${rows.map(({ row, total }) => `${row}年，${count(total)}`).join('；')}。`,
      legend: `截至年底交存的文书；${partiesYear(edition)}年截至${partiesDayInYear(edition)}`,
    },
  },
  sentence: ({ row, parties, total, union }, isLast) =>
    `${row}年：交存${count(parties)}份文书${union ? '，包括欧洲联盟的文书' : ''}；截至${isLast ? `${partiesDayInYear(edition)}` : '年底'}共${count(total)}份。`,
  caption: `历年交存的批准书或加入书，截至${partiesDay(edition)}。`,
  columns: { year: '年份', parties: '交存文书', total: '截至年底*' },
  total: `${partiesDay(edition)}的缔约方`,
  notes: ({ states, unionYear, unverified }) => [
    `缔约方计入其交存批准书、接受书、核准书、加入书或继承书的年份。《公约》在交存后第三十天对缔约方生效，且对任何缔约方的生效均不早于《公约》本身生效。*${partiesYear(edition)}年截至${partiesDayInYear(edition)}。`,
    ...(unionYear
      ? [`欧洲联盟计为一个缔约方，计入${unionYear}年；其余缔约方为${count(states)}个国家。`]
      : []),
    ...(unverified ? [`${count(unverified)}个缔约方的具体日期未经核实，此处仅按年份计入。`] : []),
  ],
  source: `《联合国反腐败公约》：《交存秘书长的多边条约》，第十八章第14项。${treatyList(edition)}`,
});
