import { monthOf, ofDate } from '../language/months.ru.js';
import type { EditionDates } from '../model/edition.js';

/** The month that the counts hold for: "сентябрь 2021 года". */
export const countsMonth = ({ asOf }: EditionDates): string => monthOf(asOf);

/** The month of the counts after "к": "сентябрю 2021 года". */
export const byCountsMonth = ({ asOf }: EditionDates): string =>
  ofDate(asOf, 'month').replace(/[ая](?= )/u, ending => (ending === 'я' ? 'ю' : 'у'));

/** The day on which the parties are counted: "30 сентября 2021 года". */
export const partiesDay = ({ partiesAsOf }: EditionDates): string => ofDate(partiesAsOf, 'day');

/** The same without its year: "30 сентября". */
export const partiesDayInYear = (edition: EditionDates): string =>
  partiesDay(edition).replace(/ \d{4} года$/, '');
