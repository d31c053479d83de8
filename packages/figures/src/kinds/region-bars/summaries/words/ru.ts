import { partiesDay, countsMonth, byCountsMonth } from '../../../../words/edition.ru.js';
import type { EditionFacts } from '../../../../model/edition.js';
import { ofParties, ofStates } from '../../../../language/counted.ru.js';
import { joinWords } from '../../../../language/join-words.js';
import { numbers } from '../../../../language/numbers.js';
import { report, treatyList } from '../../../../words/report.ru.js';
import type { SummariesWords } from './summaries-words.js';

const { count, share } = numbers('ru');
const inCycle = (cycle: number): string => (cycle === 1 ? 'в первом цикле' : 'во втором цикле');
const cycleName = (cycle: number): string => (cycle === 1 ? 'Первый цикл' : 'Второй цикл');

export const words = (edition: EditionFacts): SummariesWords => ({
  title: {
    count: 'Завершенные резюме по циклам обзора',
    share: 'Доля участников с завершенным резюме по циклам обзора',
  },
  cycle: cycleName,
  finding: rows =>
    `К ${byCountsMonth(edition)} завершенные резюме имелись ${joinWords(
      'ru',
      rows.map(({ cycle, completed }) => `у ${ofStates(completed)} ${inCycle(cycle)}`),
    )}.`,
  alt: briefs =>
    `Линейчатая диаграмма по циклам обзора: завершенные резюме и участники: ${briefs.join('; ')}.`,
  brief: (name, { completed: n, parties }, measure) =>
    `${name}, ${measure === 'count' ? `${count(n)} из` : `${share(n, parties)} от`} ${count(parties)}`,
  legend: [
    ['part-1', { count: 'Резюме завершено', share: 'Резюме завершено' }],
    ['whole', { count: 'Все участники', share: 'Все участники (100 %)' }],
  ],
  value: ({ completed: n, parties }, measure) => {
    const strong = measure === 'count' ? count(n) : share(n, parties);
    return { text: `${strong} ${measure === 'count' ? 'из' : 'от'} ${count(parties)}`, strong };
  },
  sentence: ({ cycle, completed: n, parties }, measure) =>
    measure === 'count'
      ? `${cycleName(cycle)}: к ${byCountsMonth(edition)} завершенные резюме имелись у ${count(n)} из ${ofParties(parties)}.`
      : `${cycleName(cycle)}: к ${byCountsMonth(edition)} завершенные резюме имелись у ${share(n, parties)} от ${ofParties(parties)}.`,
  caption: {
    count: `Государства с завершенным резюме по циклам обзора, ${countsMonth(edition)}.`,
    share: `В процентах от числа всех участников, по циклам обзора, ${countsMonth(edition)}.`,
  },
  columns: {
    cycle: 'Цикл',
    completed: 'Завершено',
    completed_share: 'Завершено, %',
    parties: 'Участники',
  },
  notes: measure => [
    `В докладе даны только итоговые числа, без распределения по регионам, и не указано, из какого общего числа они взяты. Дата окончания ни одного из циклов не указана. Участники — все по состоянию на ${partiesDay(edition)}, включая Европейский союз.`,
    ...(measure === 'share' ? ['Проценты округлены.'] : []),
  ],
  source: `${report(edition)}, пункт ${edition.firstTotalParagraph}. ${treatyList(edition)}`,
});
