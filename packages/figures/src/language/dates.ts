import type { DatePrecision } from '@uncac-figures/dataset';

/** Names of the months in one language. */
export type MonthName = (date: Date) => string;

/**
 * A date as the table has it, in words: `9 December 2003`, `November 2015`, `2009`, `13–17 December 2021`. Digits are
 * Latin; the order is the one in which both English and Arabic documents of the United Nations write dates, and the
 * dash is the language's.
 */
export function dateWords(date: string, precision: DatePrecision, month: MonthName, dash = '–'): string {
  const [first = '', last = ''] = date.split('/');
  const [year = '', number = '', day = ''] = first.split('-');
  if (precision === 'year') return year;
  const name = month(new Date(`${year}-${number}-15T00:00Z`));
  if (precision === 'month') return `${name} ${year}`;
  if (precision === 'day') return `${Number(day)} ${name} ${year}`;
  const [, lastNumber, lastDay] = last.split('-');
  if (lastNumber !== number) throw new RangeError(`${date}: not within one month`);
  return `${Number(day)}${dash}${Number(lastDay)} ${name} ${year}`;
}

/** The precision with which a day, a month or a year is written. */
export function precisionOf(date: string): DatePrecision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** The month's name in a locale. */
export function monthName(locale: string, length: 'long' | 'short'): MonthName {
  const format = new Intl.DateTimeFormat(locale, { month: length, timeZone: 'UTC' });
  return date => format.format(date);
}
