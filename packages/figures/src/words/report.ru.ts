import { ofDate } from '../language/months.ru.js';
import { sessionOrdinal } from '../language/session-ordinal.ru.js';
import type { EditionFacts } from '../model/edition.js';
import { partiesDay } from './edition.ru.js';

/** The report by what it is, body, session, date and symbol. */
export const reportDocument = ({ symbol, date, session }: EditionFacts): string =>
  `доклад Секретариата, Конференция государств — участников Конвенции Организации Объединенных Наций против коррупции, ${sessionOrdinal(session)} сессия, ${ofDate(date, 'day')} (${symbol})`;

/** The same after its title, as a source names it; paragraphs follow. */
export const report = (edition: EditionFacts): string =>
  `«Успешные виды практики, опыт и соответствующие меры, принятые государствами-участниками после завершения страновых обзоров», ${reportDocument(edition)}`;

/** From where the number of parties is. */
export const treatyList = (edition: EditionFacts): string =>
  `Число участников на ${partiesDay(edition)} рассчитано по копии перечня договоров Организации Объединенных Наций ${edition.treatyListYear} года; более поздние участники добавлены по годам, без проверки.`;
