import { ofSession, sessionOrdinal } from '../../../language/session-ordinal.ru.js';
import type { CycleTimelineFacts } from '../facts.js';
import type { TimelineRow } from '../rows.js';
import type { EventWords } from './cycle-timeline-words.js';
import { joinWords } from '../../../language/join-words.js';

const CYCLES: Readonly<Record<number, string>> = { 1: 'первый', 2: 'второй' };

/** Events of which there is one. */
const SINGLE: Readonly<Record<string, EventWords>> = {
  'convention-adopted': {
    title: 'Принятие Конвенции',
    clause: 'Генеральная Ассамблея приняла Конвенцию',
  },
  'convention-thirtieth-party': {
    title: 'Сдача на хранение 30-го док.',
    clause: 'на хранение сдан тридцатый документ о ратификации или присоединении',
  },
  'convention-in-force': { title: 'Вступление в силу', clause: 'Конвенция вступила в силу' },
  'resolution-3-1': {
    title: 'Резолюция 3/1, Механизм',
    clause: 'Конференция утвердила круг ведения Механизма',
  },
  'decision-5-1': {
    title: 'Решение 5/1, информация',
    clause: 'Конференция постановила собирать информацию о функционировании Механизма',
  },
  'resolution-6-1': {
    title: 'Резолюция 6/1, 2-й цикл',
    clause: 'Конференция положила начало второму циклу',
  },
  'resolution-8-2': {
    title: 'Резолюция 8/2, Группа',
    clause:
      'Конференция рекомендовала государствам-участникам и далее использовать Группу по обзору хода осуществления как площадку для обмена информацией о национальных мерах',
  },
  'political-declaration': {
    title: 'Политическая декларация',
    clause: 'Генеральная Ассамблея приняла ее на специальной сессии против коррупции',
  },
};

/** What the stated counts count. */
const COUNTS: Readonly<Record<string, EventWords>> = {
  'stated-summaries-1': {
    title: 'Резюме, первый цикл',
    clause: 'Государства с завершенным резюме первого цикла',
  },
  'stated-summaries-2': {
    title: 'Резюме, второй цикл',
    clause: 'Государства с завершенным резюме второго цикла',
  },
  'stated-provided': {
    title: 'С информацией',
    clause: 'Государства, представившие информацию',
  },
  'stated-updated': {
    title: 'С новой информацией',
    clause: 'Государства, от которых получена новая информация',
  },
};

export function eventWords(row: TimelineRow, { cycles, requests }: CycleTimelineFacts): EventWords {
  const { kind, number, session, cycle } = row;
  switch (kind) {
    case 'cycle': {
      const chapters = joinWords('ru', cycles.find(known => known.cycle === cycle)?.chapters ?? []);
      const which = CYCLES[cycle ?? 0] ?? unknown(row);
      return {
        title: `Цикл ${cycle}, главы ${chapters}`,
        clause: `начался ${which} цикл, охватывающий эти главы Конвенции`,
      };
    }
    case 'note-verbale':
      return {
        title: `Вербальная нота ${number} из ${requests}`,
        clause: 'Секретариат запросил у государств информацию',
      };
    case 'report':
      return session === null
        ? {
            title: `Доклад ${number} для Группы`,
            clause: 'издан доклад для Группы по обзору хода осуществления',
          }
        : {
            title: `Доклад ${number}, ${sessionOrdinal(row.session ?? 0)} сессия`,
            clause: `издан доклад для ${ofSession(row.session ?? 0)} сессии Конференции`,
          };
    case 'session':
      return {
        title: `Конференция, ${row.session}-я сессия`,
        clause: `состоялась ${sessionOrdinal(row.session ?? 0)} сессия Конференции`,
      };
    case 'count':
      return COUNTS[row.row] ?? unknown(row);
    default:
      return SINGLE[row.row] ?? unknown(row);
  }
}

function unknown({ row }: TimelineRow): never {
  throw new Error(`no words for ${row}`);
}
