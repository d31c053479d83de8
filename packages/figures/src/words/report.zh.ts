/** The report by its title, what it is, body, session, date and symbol, as a source names it; paragraphs follow. */
export const REPORT =
  '《国别审议完成后缔约国的良好做法、经验和采取的相关措施，包括技术援助方面的信息》，秘书处的报告，联合国反腐败公约缔约国会议第九届会议，2021年10月4日（CAC/COSP/2021/9）';

/** From where the number of parties is. */
export const TREATY_LIST =
  '缔约方数目（2021年9月30日）系由2014年的联合国条约状况表副本推算；其后的缔约方仅按年份补入，未经核实。';
