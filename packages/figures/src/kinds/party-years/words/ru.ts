import { partiesDay, partiesDayInYear } from '../../../words/edition.ru.js';
import { partiesYear, type EditionFacts } from '../../../model/edition.js';
import { counted, ofParties } from '../../../language/counted.ru.js';
import { joinWords } from '../../../language/join-words.js';
import { numbers } from '../../../language/numbers.js';
import { treatyList } from '../../../words/report.ru.js';
import type { PartyYearsWords } from './party-years-words.js';

const { count } = numbers('ru');
const deposited = (n: number): string =>
  counted(n, { one: 'документ', few: 'документа', many: 'документов' });
const years = (list: readonly string[]): string =>
  list.length === 1 ? `в ${list[0]} году` : `в ${joinWords('ru', list)} годах`;

export const words = (edition: EditionFacts): PartyYearsWords => ({
  figures: {
    joined: {
      title: 'Ратификация Конвенции против коррупции и присоединение к ней по годам',
      finding: ({ parties: all, most, mostYears }) =>
        `Из ${ofParties(all)} по состоянию на ${partiesDay(edition)} больше всего за один год, ${count(most)}, сдали документы на хранение ${years(mostYears)}.`,
      alt: rows =>
        `Столбчатая диаграмма по годам, документы, сданные на хранение: ${rows.map(({ row, parties: n }) => `${row} — ${count(n)}`).join('; ')}.`,
      legend: 'Документы, сданные на хранение за год',
    },
    total: {
      title: 'Ратификация Конвенции против коррупции и присоединение к ней, нарастающим итогом',
      finding: ({ parties: all, half }) =>
        `К концу ${half.year} года документы сдали на хранение ${count(half.parties)} из ${ofParties(all)} по состоянию на ${partiesDay(edition)}, то есть более половины.`,
      alt: rows =>
        `Столбчатая диаграмма по годам, документы, сданные на хранение к концу года: ${rows.map(({ row, total }) => `${row} — ${count(total)}`).join('; ')}.`,
      legend: `Всего сдано к концу года; ${partiesYear(edition)} год: к ${partiesDayInYear(edition)}`,
    },
  },
  sentence: ({ row, parties: n, total, union }, isLast) =>
    `${row} год: на хранение сдано ${deposited(n)}${union ? ', включая документ Европейского союза' : ''}; всего ${isLast ? `к ${partiesDayInYear(edition)}` : 'к концу года'} — ${count(total)}.`,
  caption: `Документы о ратификации или присоединении, сданные на хранение, по годам, до ${partiesDay(edition)}.`,
  columns: { year: 'Год', parties: 'Сдано документов', total: 'Всего на конец года *' },
  total: `Участники по состоянию на ${partiesDay(edition)}`,
  notes: ({ states: n, unionYear, unverified }) => [
    `Участник учитывается в том году, когда он сдал на хранение документ о ратификации, принятии, утверждении, присоединении или правопреемстве. Для участника Конвенция вступает в силу на тридцатый день после этого, и ни для одного — раньше, чем вступила в силу она сама. * ${partiesYear(edition)} год: к ${partiesDayInYear(edition)}.`,
    ...(unionYear
      ? [
          `Европейский союз учитывается как один участник, в ${unionYear} году; число государств среди участников — ${count(n)}.`,
        ]
      : []),
    ...(unverified
      ? [
          `Число участников, для которых день не проверен, — ${count(unverified)}; для них учитывается только год.`,
        ]
      : []),
  ],
  source: `Конвенция Организации Объединенных Наций против коррупции: Многосторонние договоры, сданные на хранение Генеральному секретарю, глава XVIII.14. ${treatyList(edition)}`,
});
