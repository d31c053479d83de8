import { counted, ofParties, parties } from '../../../language/counted.ru.js';
import { joinWords } from '../../../language/join-words.js';
import { numbers } from '../../../language/numbers.js';
import type { PartyYearsWords } from './party-years-words.js';

const { count } = numbers('ru');
const newParties = (n: number): string =>
  counted(n, { one: 'новый участник', few: 'новых участника', many: 'новых участников' });
const years = (list: readonly string[]): string =>
  list.length === 1 ? `в ${list[0]} году` : `в ${joinWords('ru', list)} годах`;

export const words: PartyYearsWords = {
  figures: {
    joined: {
      title: 'Новые участники Конвенции против коррупции по годам',
      finding: ({ parties: all, most, mostYears }) =>
        `На 30 сентября 2021 года насчитывалось ${parties(all)}; больше всего за один год, ${count(most)}, прибавилось ${years(mostYears)}.`,
      alt: rows =>
        `Столбцы по годам, новые участники: ${rows.map(({ row, parties: n }) => `${row} — ${count(n)}`).join('; ')}.`,
      legend: 'Новые участники за год',
    },
    total: {
      title: 'Число участников Конвенции против коррупции по годам',
      finding: ({ parties: all, half }) =>
        `К концу ${half.year} года участие в Конвенции оформили ${count(half.parties)} из ${ofParties(all)}, насчитывавшихся на 30 сентября 2021 года, то есть более половины.`,
      alt: rows =>
        `Столбцы по годам, участники на конец года: ${rows.map(({ row, total }) => `${row} — ${count(total)}`).join('; ')}.`,
      legend: 'Участники на конец года; 2021 год: на 30 сентября',
    },
  },
  sentence: ({ row, parties: n, total, union }, isLast) =>
    `${row} год: ${newParties(n)}${union ? ', включая Европейский союз' : ''}; ${isLast ? 'на 30 сентября' : 'на конец года'} — ${parties(total)}.`,
  caption: 'Новые участники по годам, до 30 сентября 2021 года.',
  columns: { year: 'Год', parties: 'Новые участники', total: 'Участники на конец года *' },
  total: 'Участники на 30 сентября 2021 года',
  notes: ({ states: n, unionYear, unverified }) => [
    'Участник учитывается в том году, когда он ратифицировал, принял или утвердил Конвенцию, присоединился к ней или стал ее участником в порядке правопреемства; этот год не всегда совпадает с годом вступления Конвенции в силу для этого участника. * 2021 год: на 30 сентября.',
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
  source:
    'Сборник договоров Организации Объединенных Наций, глава XVIII.14; состояние на 30 сентября 2021 года (расчет).',
};
