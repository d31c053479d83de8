import { dateWords, monthName } from '../language/dates.js';
import type { EditionDates } from '../model/edition.js';

const month = monthName('en', 'long');

/** The month that the counts hold for: "September 2021". */
export const countsMonth = ({ asOf }: EditionDates): string => dateWords(asOf, 'month', month);

/** The day on which the parties are counted: "30 September 2021". */
export const partiesDay = ({ partiesAsOf }: EditionDates): string => dateWords(partiesAsOf, 'day', month);

/** The same without its year: "30 September". */
export const partiesDayInYear = (edition: EditionDates): string => partiesDay(edition).replace(/ \d{4}$/, '');
