import { dateWords } from '../language/dates.js';
import { bothMonths } from '../language/months.ar.js';
import { sessionOrdinal } from '../language/session-ordinal.ar.js';
import type { EditionFacts } from '../model/edition.js';
import { partiesDay } from './edition.ar.js';

/** The report by what it is, body, session, date and symbol. */
export const reportDocument = ({ symbol, date, session }: EditionFacts): string =>
  `تقرير من الأمانة، مؤتمر الدول الأطراف في اتفاقية الأمم المتحدة لمكافحة الفساد، الدورة ${sessionOrdinal(session)}، ${dateWords(date, 'day', bothMonths)} (${symbol})`;

/** The same after its title, as a source names it; paragraphs follow. */
export const report = (edition: EditionFacts): string =>
  `«الممارسات الجيدة والخبرات والتدابير ذات الصلة التي اتخذتها الدول الأطراف بعد إنجاز الاستعراضات القُطرية»، ${reportDocument(edition)}`;

/** From where the number of parties is. */
export const treatyList = (edition: EditionFacts): string =>
  `عدد الأطراف في ${partiesDay(edition)} محسوب من نسخة عام ${edition.treatyListYear} من قائمة معاهدات الأمم المتحدة؛ وأُضيفت الأطراف اللاحقة بحسب السنة دون تحقق.`;
