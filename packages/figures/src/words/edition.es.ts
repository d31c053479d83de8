import { longDate } from '../language/dates.es.js';
import type { EditionDates } from '../model/edition.js';

/** The month that the counts hold for: "septiembre de 2021". */
export const countsMonth = ({ asOf }: EditionDates): string => longDate(asOf, 'month');

/** The day on which the parties are counted: "30 de septiembre de 2021". */
export const partiesDay = ({ partiesAsOf }: EditionDates): string => longDate(partiesAsOf, 'day');

/** The same without its year: "30 de septiembre". */
export const partiesDayInYear = (edition: EditionDates): string =>
  partiesDay(edition).replace(/ de \d{4}$/, '');
