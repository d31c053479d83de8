import { dateWords, monthName } from '../language/dates.js';
import { sessionOrdinal } from '../language/session-ordinal.en.js';
import type { EditionFacts } from '../model/edition.js';
import { partiesDay } from './edition.en.js';

const month = monthName('en', 'long');

/** The report by what it is, body, session, date and symbol. */
export const reportDocument = ({ symbol, date, session }: EditionFacts): string =>
  `report by the Secretariat, Conference of the States Parties to the United Nations Convention against Corruption, ${sessionOrdinal(session)} session, ${dateWords(date, 'day', month)} (${symbol})`;

/** The same after its title, as a source names it; paragraphs follow. */
export const report = (edition: EditionFacts): string =>
  `“Good practices and experiences of, and relevant measures taken by, States parties after the completion of the country reviews”, ${reportDocument(edition)}`;

/** From where the number of parties is. */
export const treatyList = (edition: EditionFacts): string =>
  `Parties as at ${partiesDay(edition)}: derived from a ${edition.treatyListYear} copy of the United Nations treaty list; later parties added by year, not verified.`;
