import { monthName, type MonthName } from './dates.js';

const eastern = monthName('ar-SY', 'long');
const western = monthName('ar-EG', 'long');

/**
 * Between two numbers of a span that opens its line, where this dash keeps the first on the left. After an Arabic word
 * any dash sets the two days apart, the first on the right: sentences write "من … إلى …" instead.
 */
export const SPAN = '-';

/** As documents of the United Nations spell them. */
const SPELLING: Readonly<Record<string, string>> = { يونيو: 'يونيه', يوليو: 'يوليه' };

/** The month by the name of the Levant, as on a line that is short. */
export const shortMonth: MonthName = eastern;

/** The month by both its names: "أيلول/سبتمبر". */
export const bothMonths: MonthName = date => {
  const name = western(date);
  return `${eastern(date)}/${SPELLING[name] ?? name}`;
};
