import type { DatePrecision } from '@uncac-figures/dataset';

/**
 * A date as the table has it, in words: "2003年12月9日", "2015年11月", "2009年", "2021年12月13日至17日"; or in
 * short, as on a line that is short: "2021年12月13–17日".
 */
export function chineseDate(date: string, precision: DatePrecision, short = false): string {
  const [first = '', last = ''] = date.split('/');
  const [year = '', month = '', day = ''] = first.split('-');
  if (precision === 'year') return `${year}年`;
  if (precision === 'month') return `${year}年${Number(month)}月`;
  if (precision === 'day') return `${year}年${Number(month)}月${Number(day)}日`;
  const [, lastMonth, lastDay] = last.split('-');
  if (lastMonth !== month) throw new RangeError(`${date}: not within one month`);
  return `${year}年${Number(month)}月${Number(day)}${short ? '–' : '日至'}${Number(lastDay)}日`;
}
