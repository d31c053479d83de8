import { longDate } from '../language/dates.fr.js';
import { sessionOrdinal } from '../language/session-ordinal.fr.js';
import type { EditionFacts } from '../model/edition.js';
import { partiesDay } from './edition.fr.js';

/** The report by what it is, body, session, date and symbol. */
export const reportDocument = ({ symbol, date, session }: EditionFacts): string =>
  `rapport du Secrétariat, Conférence des États parties à la Convention des Nations Unies contre la corruption, ${sessionOrdinal(session)} session, ${longDate(date, 'day')} (${symbol})`;

/** The same after its title, as a source names it; paragraphs follow. */
export const report = (edition: EditionFacts): string =>
  `«\u202FBonnes pratiques, expériences et mesures pertinentes des États parties à l’issue des examens de pays\u202F», ${reportDocument(edition)}`;

/** From where the number of parties is. */
export const treatyList = (edition: EditionFacts): string =>
  `Parties au ${partiesDay(edition)}\u202F: nombre calculé d’après une copie de ${edition.treatyListYear} de l’état de la Convention tenu par l’Organisation des Nations Unies\u202F; parties ultérieures ajoutées par année, sans vérification.`;
