import { byCountsMonth } from '../../../words/edition.ru.js';
import type { EditionFacts } from '../../../model/edition.js';
import type { CycleTimelineFacts } from '../facts.js';
import { counted, statesProvided } from '../../../language/counted.ru.js';
import { eventWords } from './event.ru.js';
import type { CycleTimelineWords } from './cycle-timeline-words.js';
import { dateWords } from '../../../language/dates.js';
import { joinWords } from '../../../language/join-words.js';
import { monthOf, ofDate, shortMonth, when } from '../../../language/months.ru.js';
import { numbers } from '../../../language/numbers.js';
import { report } from '../../../words/report.ru.js';

const { count } = numbers('ru');

const TITLES = {
  all: 'Хронология двух циклов обзора',
  convention: 'Конвенция и два цикла обзора',
  requests: 'Запросы о предоставлении информации в двух циклах обзора',
  reports: 'Доклады в двух циклах обзора',
  decisions: 'Решения и сессии в двух циклах обзора',
} as const;

const CYCLES = ['Первый', 'Второй'];

const start = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Первый цикл начался в 2010 году и охватывает главы III и IV Конвенции; …" */
const cyclesWords = ({ cycles }: CycleTimelineFacts): string =>
  cycles
    .map(({ cycle, start: from, startPrecision, chapters }, index) => {
      const which = CYCLES[cycle - 1] ?? String(cycle);
      return index === 0
        ? `${which} цикл начался ${when(from, startPrecision)} и охватывает главы ${joinWords('ru', chapters)} Конвенции`
        : `${which.toLowerCase()} начался ${when(from, startPrecision)} и охватывает главы ${joinWords('ru', chapters)}`;
    })
    .join('; ');

export const words = (edition: EditionFacts): CycleTimelineWords => ({
  title: (kinds, years) => (years ? `${TITLES[kinds]}, ${years[0]}–${years[1]} годы` : TITLES[kinds]),
  finding: (facts, withCounts) => {
    const { requests, firstRequest, lastRequest, stated, updated } = facts;
    return withCounts
      ? `С ${firstRequest} по ${lastRequest} год Секретариат запрашивал информацию в ${notes(requests)}; к ${byCountsMonth(edition)} ${statesProvided(stated)} информацию, и от ${count(updated)} из них получена новая.`
      : `${cyclesWords(facts)}.`;
  },
  alt: (facts, { first, last, events, counts }) =>
    `Временная шкала сверху вниз с ${first} по ${last} год; событий: ${count(events)}${counts ? `, чисел из доклада: ${count(counts)}` : ''}; все они перечислены в таблице. ${cyclesWords(facts)}; ни в одном из использованных источников не указана дата их окончания.`,
  legend: [
    ['day', 'Известен день'],
    ['month', 'Известен только месяц'],
    ['year', 'Известен только год'],
    ['range', 'Несколько дней'],
    ['cycle-1', 'Первый цикл: окончание не указано'],
    ['cycle-2', 'Второй цикл: окончание не указано'],
  ],
  months: ['Я', 'Ф', 'М', 'А', 'М', 'И', 'И', 'А', 'С', 'О', 'Н', 'Д'],
  years: (first, last) => (first === last ? String(first) : `${first}–${last}`),
  counts: 'Числа из доклада',
  event: eventWords,
  pictureDate: ({ kind, date, precision }, layout) => {
    const short = layout === 'narrow' && precision !== 'year';
    if (kind === 'cycle')
      return `с ${short ? dateWords(date, precision, shortMonth) : ofDate(date, precision)}`;
    return short ? dateWords(date, precision, shortMonth) : when(date, precision);
  },
  sentence: (row, facts) => {
    const { title, clause } = eventWords(row, facts);
    if (row.kind === 'count')
      return `${clause}: ${count(row.value ?? 0)}, согласно докладу, на ${monthOf(row.date)}.`;
    const year = row.precision === 'year' ? ' (известен только год)' : '';
    return `${title}. ${start(when(row.date, row.precision))} ${clause}${year}.`;
  },
  caption: 'События и указанные в докладе числа государств с датами, насколько они известны.',
  columns: { event: 'Событие или число', date: 'Дата', states: 'Государства', source: 'Источник' },
  documents: {
    report: 'Доклад',
    'unodc-mechanism': 'УНП ООН, страница о Механизме',
  },
  place: (document, paragraph, footnote) =>
    [document, paragraph === null ? '' : `пункт ${paragraph}`, footnote === null ? '' : `сноска ${footnote}`]
      .filter(Boolean)
      .join(', '),
  notes: [
    'Каждое событие помещено в соответствии с его датой в году; если известен только месяц или год, отрезок занимает весь месяц или год. Ни в одном из использованных источников не указана дата окончания того или другого цикла.',
  ],
  source: `${report(edition)}, пункты ${edition.firstBackgroundParagraph}–${edition.lastBackgroundParagraph}, сноски ${edition.firstFootnote}–${edition.providedFootnote}; документы и страницы Организации Объединенных Наций, указанные в таблице.`,
});

/** So many notes verbales after "в"; numbers below ten are written in words. */
const SMALL = ['', 'одной', 'двух', 'трех', 'четырех', 'пяти', 'шести', 'семи', 'восьми', 'девяти'];
const notes = (n: number): string =>
  counted(n, { one: 'вербальной ноте', few: 'вербальных нотах', many: 'вербальных нотах' }).replace(
    /^\d /,
    digit => `${SMALL[Number(digit)] ?? ''} `,
  );
