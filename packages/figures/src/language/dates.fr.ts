import type { DatePrecision } from '@uncac-figures/dataset';
import { dateWords, monthName } from './dates.js';

const longMonth = monthName('fr', 'long');
const shortMonth = monthName('fr', 'short');

/** The first day of a month is written as an ordinal. */
const withFirst = (words: string): string => words.replace(/^1(?= )/, '1er');

/** "9 décembre 2003", "1er juin 2005", "novembre 2015", "13-17 décembre 2021". */
export const longDate = (date: string, precision: DatePrecision): string =>
  withFirst(dateWords(date, precision, longMonth, '-'));

/** The same with the month in short, as on a line that is short: "9 déc. 2003". */
export const shortDate = (date: string, precision: DatePrecision): string =>
  withFirst(dateWords(date, precision, shortMonth, '-'));

/** "le 9 décembre 2003", "en novembre 2015", "du 13 au 17 décembre 2021". */
export function whenWords(date: string, precision: DatePrecision): string {
  if (precision === 'range') return `du ${withFirst(dateWords(date, precision, longMonth, ' au '))}`;
  return `${precision === 'day' ? 'le' : 'en'} ${longDate(date, precision)}`;
}
