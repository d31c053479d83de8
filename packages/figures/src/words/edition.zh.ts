import { chineseDate } from '../language/dates.zh.js';
import type { EditionDates } from '../model/edition.js';

/** The month that the counts hold for: "2021年9月". */
export const countsMonth = ({ asOf }: EditionDates): string => chineseDate(asOf, 'month');

/** The day on which the parties are counted: "2021年9月30日". */
export const partiesDay = ({ partiesAsOf }: EditionDates): string => chineseDate(partiesAsOf, 'day');

/** The same without its year: "9月30日". */
export const partiesDayInYear = (edition: EditionDates): string =>
  partiesDay(edition).replace(/^\d{4}年/, '');
