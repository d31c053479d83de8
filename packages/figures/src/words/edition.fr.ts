import { longDate } from '../language/dates.fr.js';
import type { EditionDates } from '../model/edition.js';

/** The month that the counts hold for: "septembre 2021". */
export const countsMonth = ({ asOf }: EditionDates): string => longDate(asOf, 'month');

/** The day on which the parties are counted: "30 septembre 2021". */
export const partiesDay = ({ partiesAsOf }: EditionDates): string => longDate(partiesAsOf, 'day');

/** The same without its year: "30 septembre". */
export const partiesDayInYear = (edition: EditionDates): string => partiesDay(edition).replace(/ \d{4}$/, '');
