import { counted, ofParties } from '../../../language/counted.ru.js';
import { joinWords } from '../../../language/join-words.js';
import { numbers } from '../../../language/numbers.js';
import { TREATY_LIST } from '../../../words/report.ru.js';
import type { PartyYearsWords } from './party-years-words.js';

const { count } = numbers('ru');
const deposited = (n: number): string =>
  counted(n, { one: 'документ', few: 'документа', many: 'документов' });
const years = (list: readonly string[]): string =>
  list.length === 1 ? `в ${list[0]} году` : `в ${joinWords('ru', list)} годах`;

export const words: PartyYearsWords = {
  figures: {
    joined: {
      title: 'Ратификация Конвенции против коррупции и присоединение к ней по годам',
      finding: ({ parties: all, most, mostYears }) =>
        `Из ${ofParties(all)} по состоянию на 30 сентября 2021 года больше всего за один год, ${count(most)}, сдали документы на хранение ${years(mostYears)}.`,
      alt: rows =>
        `Столбчатая диаграмма по годам, документы, сданные на хранение: ${rows.map(({ row, parties: n }) => `${row} — ${count(n)}`).join('; ')}.`,
      legend: 'Документы, сданные на хранение за год',
    },
    total: {
      title: 'Ратификация Конвенции против коррупции и присоединение к ней, нарастающим итогом',
      finding: ({ parties: all, half }) =>
        `К концу ${half.year} года документы сдали на хранение ${count(half.parties)} из ${ofParties(all)} по состоянию на 30 сентября 2021 года, то есть более половины.`,
      alt: rows =>
        `Столбчатая диаграмма по годам, документы, сданные на хранение к концу года: ${rows.map(({ row, total }) => `${row} — ${count(total)}`).join('; ')}.`,
      legend: 'Всего сдано к концу года; 2021 год: к 30 сентября',
    },
  },
  sentence: ({ row, parties: n, total, union }, isLast) =>
    `${row} год: на хранение сдано ${deposited(n)}${union ? ', включая документ Европейского союза' : ''}; всего ${isLast ? 'к 30 сентября' : 'к концу года'} — ${count(total)}.`,
  caption:
    'Документы о ратификации или присоединении, сданные на хранение, по годам, до 30 сентября 2021 года.',
  columns: { year: 'Год', parties: 'Сдано документов', total: 'Всего на конец года *' },
  total: 'Участники по состоянию на 30 сентября 2021 года',
  notes: ({ states: n, unionYear, unverified }) => [
    'Участник учитывается в том году, когда он сдал на хранение документ о ратификации, принятии, утверждении, присоединении или правопреемстве. Для участника Конвенция вступает в силу на тридцатый день после этого, и ни для одного — раньше, чем вступила в силу она сама. * 2021 год: к 30 сентября.',
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
  source: `Конвенция Организации Объединенных Наций против коррупции: Многосторонние договоры, сданные на хранение Генеральному секретарю, глава XVIII.14. ${TREATY_LIST}`,
};
