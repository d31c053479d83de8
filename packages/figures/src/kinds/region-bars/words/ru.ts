import { counted, ofParties, ofStates, states, statesProvided } from '../../../language/counted.ru.js';
import { numbers } from '../../../language/numbers.js';
import { words as published } from '../published/words/ru.js';
import { words as summaries } from '../summaries/words/ru.js';
import type { RegionBarsWords } from './region-bars-words.js';

const { count, share } = numbers('ru');

const REPORT = 'Доклад Секретариата, Конференция государств-участников, девятая сессия, 4 октября 2021 года';
const TREATY_LIST = 'Участники — по перечню участников Конвенции, 30 сентября 2021 года (расчет).';
const list = (briefs: readonly string[]): string => briefs.join('; ');
const both = (text: string) => ({ count: text, share: text });
const replied = (n: number): string =>
  counted(n, { one: 'государство ответило', few: 'государства ответили', many: 'государств ответили' });

export const words: RegionBarsWords = {
  rows: {
    'no-group': 'Вне региональных групп (Святой Престол)',
    total: 'Известны поименно',
    'total-parties': 'Государства-участники',
    'not-itemised': 'Поименно не перечислены',
    stated: 'Представили информацию, по докладу',
  },
  apart: {
    'not-itemised': ({ stated }) => `Не перечислены: в числе ${count(stated)}, не названы в имеющемся тексте`,
    'no-group': () => 'Вне региональных групп: Святой Престол',
  },
  apartValue: states,
  apartSentence: {
    'not-itemised': ({ notItemised, stated }) =>
      `Поименно не перечислены: ${count(notItemised)} из ${ofStates(stated)} не названы в имеющемся тексте.`,
    'no-group': () =>
      'Вне региональных групп: 1 государство, Святой Престол, было участником на 30 сентября 2021 года.',
  },
  columns: {
    group: 'Группа',
    updated: 'Новая в 2021 году',
    earlier: 'Только более ранняя',
    known: 'Известны поименно',
    possible_low: 'Возможно, от *',
    possible_high: 'Возможно, до *',
    parties: 'Участники',
    states: 'Государства',
    updated_share: 'Новая в 2021 году, %',
    earlier_share: 'Только более ранняя, %',
    known_share: 'Известны поименно, %',
    possible_high_share: 'Возможно, до *, %',
    parties_share: 'Участники, %',
  },
  figures: {
    provided: {
      title: {
        count: 'Государства, представившие информацию о мерах, принятых после обзора',
        share: 'Доля участников, представивших информацию о мерах, принятых после обзора',
      },
      finding: ({ stated, named, updated }) =>
        `К сентябрю 2021 года ${statesProvided(stated)} информацию; имеющийся текст называет ${count(named)} из них, в том числе ${count(updated)} — с новой информацией в 2021 году.`,
      alt: briefs => `Полосы по региональным группам, известные поименно и участники: ${list(briefs)}.`,
      brief: (name, { known, parties }, measure) =>
        measure === 'count'
          ? `${name}, не менее ${count(known)} из ${count(parties)}`
          : `${name}, не менее ${share(known, parties)} из ${count(parties)}`,
      legend: [
        ['part-1', both('Новая информация в 2021 году')],
        ['part-2', both('Только более ранняя')],
        ['possible', both('Возможный диапазон, до числа на его конце')],
        ['whole', { count: 'Участники в группе', share: 'Все участники в группе (100 %)' }],
      ],
      value: ({ known, parties }, measure) => {
        const strong = measure === 'count' ? count(known) : share(known, parties);
        return { text: `Не менее ${strong} из ${count(parties)}`, strong };
      },
      sentence: (name, { known, parties, updated, earlier, high }, measure) =>
        measure === 'count'
          ? `${name}: поименно известно не менее ${count(known)} из ${ofParties(parties)}, в том числе ${count(updated)} — с новой информацией в 2021 году и ${count(earlier)} — только с более ранней. Возможно, их до ${count(high ?? known)}.`
          : `${name}: поименно известно не менее ${share(known, parties)} из ${ofParties(parties)}, в том числе ${share(updated, parties)} — с новой информацией в 2021 году и ${share(earlier, parties)} — только с более ранней. Возможно, их до ${share(high ?? known, parties)}.`,
      caption: {
        count:
          'Государства по региональным группам, сентябрь 2021 года. * Только если все утраченные названия приходятся на две лакуны в перечне.',
        share:
          'В процентах от числа участников группы, сентябрь 2021 года. * Только если все утраченные названия приходятся на две лакуны в перечне.',
      },
      notes: ({ notItemised, stated }, measure) => [
        'Число известных поименно — нижняя граница. Диапазон верен, только если все утраченные названия приходятся на две лакуны в перечне, что вероятно, но не доказано. Один участник — вне региональных групп (Святой Престол).',
        ...(measure === 'share'
          ? [
              `${count(notItemised)} из ${ofStates(stated)} не названы в имеющемся тексте и поэтому не учтены ни в одной группе. Проценты округлены.`,
            ]
          : []),
      ],
      source: `${REPORT}, пункты 5–7, сноски 4 и 5. ${TREATY_LIST}`,
    },
    updated: {
      title: {
        count: 'Государства с новой информацией в 2021 году',
        share: 'Доля участников с новой информацией в 2021 году',
      },
      finding: ({ updated, replied: answers, spoke }) =>
        `С новой информацией в 2021 году названо ${states(updated)}: ${replied(answers)} на запрос Секретариата, и использованы выступления еще ${ofStates(spoke)} на заседаниях.`,
      alt: briefs =>
        `Полосы по региональным группам, новая информация в 2021 году и участники: ${list(briefs)}.`,
      brief: (name, { updated, parties }, measure) =>
        `${name}, ${measure === 'count' ? count(updated) : share(updated, parties)} из ${count(parties)}`,
      legend: [
        ['part-1', both('Новая информация в 2021 году')],
        ['whole', { count: 'Участники в группе', share: 'Все участники в группе (100 %)' }],
      ],
      value: ({ updated, parties }, measure) => {
        const strong = measure === 'count' ? count(updated) : share(updated, parties);
        return { text: `${strong} из ${count(parties)}`, strong };
      },
      sentence: (name, { updated, parties }, measure) =>
        `${name}: с новой информацией в 2021 году названо ${measure === 'count' ? count(updated) : share(updated, parties)} из ${ofParties(parties)}.`,
      caption: {
        count: 'Государства по региональным группам, 2021 год.',
        share: 'В процентах от числа участников группы, 2021 год.',
      },
      notes: (_, measure) => [
        'Сноска 4 доклада называет каждое из этих государств. Один участник — вне региональных групп (Святой Престол).',
        ...(measure === 'share' ? ['Проценты округлены.'] : []),
      ],
      source: `${REPORT}, пункты 5 и 7, сноска 4. ${TREATY_LIST}`,
    },
    parties: {
      title: {
        count: 'Государства — участники Конвенции против коррупции',
        share: 'Доля государств, участвующих в Конвенции против коррупции',
      },
      finding: ({ parties }) =>
        `На 30 сентября 2021 года в Конвенции участвовали ${states(parties)} и Европейский союз.`,
      alt: briefs => `Полосы по региональным группам, участники и все государства: ${list(briefs)}.`,
      brief: (name, { parties, states: all }, measure) =>
        `${name}, ${measure === 'count' ? count(parties) : share(parties, all)} из ${count(all)}`,
      legend: [
        ['part-1', both('Участники на 30 сентября 2021 года')],
        ['whole', { count: 'Государства группы', share: 'Все государства группы (100 %)' }],
      ],
      value: ({ parties, states: all }, measure) => {
        const strong = measure === 'count' ? count(parties) : share(parties, all);
        return { text: `${strong} из ${count(all)}`, strong };
      },
      sentence: (name, { parties, states: all }, measure) =>
        `${name}: на 30 сентября 2021 года в Конвенции участвовали ${measure === 'count' ? count(parties) : share(parties, all)} из ${ofStates(all)}.`,
      caption: {
        count: 'Государства по региональным группам, 30 сентября 2021 года.',
        share: 'В процентах от числа государств группы, 30 сентября 2021 года.',
      },
      notes: (_, measure) => [
        'Подсчитано по перечню участников Конвенции; в докладе такого числа нет. Святой Престол и Европейский союз не входят ни в одну региональную группу; Европейский союз не считается государством.',
        ...(measure === 'share' ? ['Проценты округлены.'] : []),
      ],
      source: TREATY_LIST,
    },
  },
  summaries,
  published,
};
