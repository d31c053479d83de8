import { longDate } from '../language/dates.es.js';
import { sessionOrdinal } from '../language/session-ordinal.es.js';
import type { EditionFacts } from '../model/edition.js';
import { partiesDay } from './edition.es.js';

/** The report by what it is, body, session, date and symbol. */
export const reportDocument = ({ symbol, date, session }: EditionFacts): string =>
  `nota de la Secretaría, Conferencia de los Estados Partes en la Convención de las Naciones Unidas contra la Corrupción, ${sessionOrdinal(session)} período de sesiones, ${longDate(date, 'day')} (${symbol})`;

/** The same after its title, as a source names it; paragraphs follow. */
export const report = (edition: EditionFacts): string =>
  `«Buenas prácticas y experiencias de los Estados partes y medidas pertinentes adoptadas tras la conclusión de los exámenes de los países», ${reportDocument(edition)}`;

/** From where the number of parties is. */
export const treatyList = (edition: EditionFacts): string =>
  `Partes al ${partiesDay(edition)}: número calculado a partir de una copia de ${edition.treatyListYear} de la lista de tratados de las Naciones Unidas; las partes posteriores se añadieron por año, sin verificar.`;
