import type { DatePrecision } from '@uncac-figures/dataset';
import { dateWords, monthName, type MonthName } from './dates.js';

const longName = monthName('es', 'long');
const shortName = monthName('es', 'short');
const shortMonth: MonthName = date => `${shortName(date)}.`;

/** "9 de diciembre de 2003", "noviembre de 2015", "13 a 17 de diciembre de 2021". */
export const longDate = (date: string, precision: DatePrecision): string =>
  dateWords(
    date,
    precision,
    day => (precision === 'month' ? `${longName(day)} de` : `de ${longName(day)} de`),
    ' a ',
  );

/** The same with the month in short, as on a line that is short: "9 dic. 2003". */
export const shortDate = (date: string, precision: DatePrecision): string =>
  dateWords(date, precision, shortMonth, '-');

/** "el 9 de diciembre de 2003", "en noviembre de 2015", "del 13 al 17 de diciembre de 2021". */
export function whenWords(date: string, precision: DatePrecision): string {
  if (precision === 'range')
    return `del ${dateWords(date, precision, day => `de ${longName(day)} de`, ' al ')}`;
  return `${precision === 'day' ? 'el' : 'en'} ${longDate(date, precision)}`;
}
