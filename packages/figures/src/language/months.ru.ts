import type { DatePrecision } from '@uncac-figures/dataset';
import { dateWords, monthName, type MonthName } from './dates.js';

/** The month as it follows a day: "декабря", or in short "дек.". */
function afterDay(length: 'long' | 'short'): MonthName {
  const format = new Intl.DateTimeFormat('ru', { day: 'numeric', month: length, timeZone: 'UTC' });
  return date => format.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
}

const genitive = afterDay('long');
/** As it follows "в": every month ends in "е". */
const prepositional: MonthName = date => genitive(date).replace(/.$/u, 'е');
/** In short, as on a line that is short. */
export const shortMonth = afterDay('short');

/** When something happened: "9 декабря 2003 года", "в ноябре 2015 года", "в 2009 году". */
export function when(date: string, precision: DatePrecision): string {
  switch (precision) {
    case 'year':
      return `в ${dateWords(date, precision, genitive)} году`;
    case 'month':
      return `в ${dateWords(date, precision, prepositional)} года`;
    default:
      return ofDate(date, precision);
  }
}

/** The date in the genitive: "9 декабря 2003 года", "ноября 2015 года", "2009 года". */
export function ofDate(date: string, precision: DatePrecision): string {
  return `${dateWords(date, precision, genitive)} года`;
}

/** The month by itself, in the nominative: "сентябрь 2021 года". */
export function monthOf(date: string): string {
  return `${dateWords(date, 'month', monthName('ru', 'long'))} года`;
}
