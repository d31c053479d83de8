import { partiesDay, countsMonth, byCountsMonth } from '../../../words/edition.ru.js';
import { newYears, type EditionFacts } from '../../../model/edition.js';
import { counted, ofParties, ofStates, states, statesProvided } from '../../../language/counted.ru.js';
import { numbers } from '../../../language/numbers.js';
import { report, treatyList } from '../../../words/report.ru.js';
import { words as published } from '../published/words/ru.js';
import { words as summaries } from '../summaries/words/ru.js';
import type { RegionBarsWords } from './region-bars-words.js';

const { count, share } = numbers('ru');

const list = (briefs: readonly string[]): string => briefs.join('; ');
const both = (text: string) => ({ count: text, share: text });
const replied = (n: number): string =>
  counted(n, { one: 'государство ответило', few: 'государства ответили', many: 'государств ответили' });

export const words = (edition: EditionFacts): RegionBarsWords => ({
  rows: {
    'no-group': 'Вне региональных групп (Святой Престол)',
    total: 'Всего',
    'total-parties': 'Государства-участники',
    'not-itemised': 'Не названы',
    stated: 'Представили информацию, согласно докладу',
  },
  apart: {
    'not-itemised': ({ stated }) => `Не названы: входят в число ${count(stated)}, но не названы в тексте`,
    'no-group': () => 'Вне региональных групп: Святой Престол',
  },
  apartValue: states,
  apartSentence: {
    'not-itemised': ({ notItemised, stated }) =>
      `Не названы в имеющемся тексте ${count(notItemised)} из ${ofStates(stated)}.`,
    'no-group': () =>
      `Вне региональных групп: 1 государство, Святой Престол, было участником по состоянию на ${partiesDay(edition)}.`,
  },
  columns: {
    group: 'Группа',
    updated: `Новая информация, ${newYears(edition)} год`,
    earlier: 'Только более ранняя информация',
    known: 'Названы в тексте',
    possible_low: 'Возможно, от *',
    possible_high: 'Возможно, до *',
    parties: 'Участники',
    states: 'Государства',
    updated_share: `Новая информация, ${newYears(edition)} год, %`,
    earlier_share: 'Только более ранняя информация, %',
    known_share: 'Названы в тексте, %',
    possible_high_share: 'Возможно, до *, %',
    parties_share: 'Участники, %',
  },
  figures: {
    provided: {
      title: {
        count:
          'Государства, представившие информацию о мерах, принятых в рамках подготовки к обзору или после него',
        share:
          'Доля участников, представивших информацию о мерах, принятых в рамках подготовки к обзору или после него',
      },
      finding: ({ stated, named, updated }) =>
        `К ${byCountsMonth(edition)} ${statesProvided(stated)} информацию; в имеющемся тексте названы ${count(named)} из них. В ${newYears(edition)} году новая информация получена от ${ofStates(updated)}.`,
      alt: briefs =>
        `Линейчатая диаграмма по региональным группам: названные государства и участники: ${list(briefs)}.`,
      brief: (name, { known, parties }, measure) =>
        measure === 'count'
          ? `${name}, не менее ${count(known)} из ${count(parties)}`
          : `${name}, не менее ${share(known, parties)} от ${count(parties)}`,
      legend: [
        ['part-1', both(`Новая информация, ${newYears(edition)} год`)],
        ['part-2', both('Только более ранняя информация')],
        ['possible', both('Возможный максимум (указанное число)')],
        ['whole', { count: 'Участники в группе', share: 'Все участники в группе (100 %)' }],
      ],
      value: ({ known, parties }, measure) => {
        const strong = measure === 'count' ? count(known) : share(known, parties);
        return { text: `Не менее ${strong} ${measure === 'count' ? 'из' : 'от'} ${count(parties)}`, strong };
      },
      sentence: (name, { known, parties, updated, earlier, high }, measure) =>
        measure === 'count'
          ? `${name}: информацию представили не менее ${count(known)} из ${ofParties(parties)}; в имеющемся тексте названы ${count(known)} (новая информация в ${newYears(edition)} году — ${count(updated)}, только более ранняя — ${count(earlier)}). Их число может достигать ${count(high ?? known)}.`
          : `${name}: информацию представили и названы в имеющемся тексте не менее ${share(known, parties)} от ${ofParties(parties)} (новая информация в ${newYears(edition)} году — ${share(updated, parties)}, только более ранняя — ${share(earlier, parties)}). Доля может достигать ${share(high ?? known, parties)}.`,
      caption: {
        count: `Государства по региональным группам, ${countsMonth(edition)}. * Только если все утраченные названия относятся к двум утраченным частям перечня.`,
        share: `В процентах от числа участников группы, ${countsMonth(edition)}. * Только если все утраченные названия относятся к двум утраченным частям перечня.`,
      },
      notes: ({ notItemised, stated, named }, measure) => [
        `В использованном экземпляре доклада названы ${count(named)} из ${ofStates(stated)}: в нем утрачены две части алфавитного перечня в сноске ${edition.providedFootnote}. Поэтому числа названных государств — минимальные. Максимальные числа предполагают, что все утраченные названия относятся к этим двум частям, что вероятно, но не доказано. Один участник (Святой Престол) не входит ни в одну региональную группу.`,
        ...(measure === 'share'
          ? [
              `Неназванные государства (${count(notItemised)}) не учтены ни в одной группе. Проценты округлены.`,
            ]
          : []),
      ],
      source: `${report(edition)}, пункты ${edition.firstTotalParagraph}–${edition.lastTotalParagraph}, сноски ${edition.newFootnote} и ${edition.providedFootnote}. ${treatyList(edition)}`,
    },
    updated: {
      title: {
        count: `Государства, от которых в ${newYears(edition)} году получена новая информация`,
        share: `Доля участников, от которых в ${newYears(edition)} году получена новая информация`,
      },
      finding: ({ updated, replied: answers, spoke }) =>
        `В ${newYears(edition)} году новая информация получена от ${ofStates(updated)}: ${replied(answers)} на запрос Секретариата, и использованы выступления еще ${ofStates(spoke)} на заседаниях.`,
      alt: briefs =>
        `Линейчатая диаграмма по региональным группам: новая информация в ${newYears(edition)} году и участники: ${list(briefs)}.`,
      brief: (name, { updated, parties }, measure) =>
        `${name}, ${measure === 'count' ? `${count(updated)} из` : `${share(updated, parties)} от`} ${count(parties)}`,
      legend: [
        ['part-1', both(`Новая информация, ${newYears(edition)} год`)],
        ['whole', { count: 'Участники в группе', share: 'Все участники в группе (100 %)' }],
      ],
      value: ({ updated, parties }, measure) => {
        const strong = measure === 'count' ? count(updated) : share(updated, parties);
        return { text: `${strong} ${measure === 'count' ? 'из' : 'от'} ${count(parties)}`, strong };
      },
      sentence: (name, { updated, parties }, measure) =>
        `${name}: в ${newYears(edition)} году новая информация получена от ${measure === 'count' ? `${count(updated)} из` : `${share(updated, parties)} от`} ${ofParties(parties)}.`,
      caption: {
        count: `Государства по региональным группам, ${newYears(edition)} год.`,
        share: `В процентах от числа участников группы, ${newYears(edition)} год.`,
      },
      notes: (_, measure) => [
        `В сноске ${edition.newFootnote} доклада названо каждое из этих государств. Один участник (Святой Престол) не входит ни в одну региональную группу.`,
        ...(measure === 'share' ? ['Проценты округлены.'] : []),
      ],
      source: `${report(edition)}, пункты ${edition.firstTotalParagraph} и ${edition.lastTotalParagraph}, сноска ${edition.newFootnote}. ${treatyList(edition)}`,
    },
    parties: {
      title: {
        count: 'Государства — участники Конвенции против коррупции',
        share: 'Доля государств, являющихся участниками Конвенции против коррупции',
      },
      finding: ({ parties }) =>
        `По состоянию на ${partiesDay(edition)} участниками Конвенции являлись ${states(parties)} и Европейский союз.`,
      alt: briefs =>
        `Линейчатая диаграмма по региональным группам: участники и все государства: ${list(briefs)}.`,
      brief: (name, { parties, states: all }, measure) =>
        `${name}, ${measure === 'count' ? `${count(parties)} из` : `${share(parties, all)} от`} ${count(all)}`,
      legend: [
        ['part-1', both(`Участники на ${partiesDay(edition)}`)],
        ['whole', { count: 'Государства группы', share: 'Все государства группы (100 %)' }],
      ],
      value: ({ parties, states: all }, measure) => {
        const strong = measure === 'count' ? count(parties) : share(parties, all);
        return { text: `${strong} ${measure === 'count' ? 'из' : 'от'} ${count(all)}`, strong };
      },
      sentence: (name, { parties, states: all }, measure) =>
        `${name}: по состоянию на ${partiesDay(edition)} участниками являлись ${measure === 'count' ? `${count(parties)} из` : `${share(parties, all)} от`} ${ofStates(all)}.`,
      caption: {
        count: `Государства по региональным группам, ${partiesDay(edition)}.`,
        share: `В процентах от числа государств группы, ${partiesDay(edition)}.`,
      },
      notes: (_, measure) => [
        'Рассчитано по перечню договоров; в докладе такого числа нет. Святой Престол и Европейский союз не входят ни в одну региональную группу; Европейский союз не считается государством.',
        ...(measure === 'share' ? ['Проценты округлены.'] : []),
      ],
      source: `Конвенция Организации Объединенных Наций против коррупции. ${treatyList(edition)}`,
    },
  },
  summaries: summaries(edition),
  published: published(edition),
});
