import { dateWords } from '../language/dates.js';
import { bothMonths } from '../language/months.ar.js';
import type { EditionDates } from '../model/edition.js';

/** The month that the counts hold for: "أيلول/سبتمبر 2021". */
export const countsMonth = ({ asOf }: EditionDates): string => dateWords(asOf, 'month', bothMonths);

/** The day on which the parties are counted: "30 أيلول/سبتمبر 2021". */
export const partiesDay = ({ partiesAsOf }: EditionDates): string =>
  dateWords(partiesAsOf, 'day', bothMonths);

/** The same without its year: "30 أيلول/سبتمبر". */
export const partiesDayInYear = (edition: EditionDates): string => partiesDay(edition).replace(/ \d{4}$/, '');
