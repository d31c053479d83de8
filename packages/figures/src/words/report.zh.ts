import { chineseDate } from '../language/dates.zh.js';
import { numeral } from '../language/numerals.zh.js';
import type { EditionFacts } from '../model/edition.js';
import { partiesDay } from './edition.zh.js';

/** The report by what it is, body, session, date and symbol. */
export const reportDocument = ({ symbol, date, session }: EditionFacts): string =>
  `秘书处的报告，联合国反腐败公约缔约国会议第${numeral(session)}届会议，${chineseDate(date, 'day')}（${symbol}）`;

/** The same after its title, as a source names it; paragraphs follow. */
export const report = (edition: EditionFacts): string =>
  `《国别审议完成后缔约国的良好做法、经验和采取的相关措施，包括技术援助方面的信息》，${reportDocument(edition)}`;

/** From where the number of parties is. */
export const treatyList = (edition: EditionFacts): string =>
  `缔约方数目（${partiesDay(edition)}）系由${edition.treatyListYear}年的联合国条约状况表副本推算；其后的缔约方仅按年份补入，未经核实。`;
