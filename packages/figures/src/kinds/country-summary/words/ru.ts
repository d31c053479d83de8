import { byCountsMonth } from '../../../words/edition.ru.js';
import { newYears, type EditionFacts } from '../../../model/edition.js';
import { ofParties } from '../../../language/counted.ru.js';
import type { CountrySummaryWords } from './country-summary-words.js';
import { numbers } from '../../../language/numbers.js';

const { count } = numbers('ru');

export const words = (edition: EditionFacts): CountrySummaryWords => ({
  titles: {
    all: 'Государства: обзор хода осуществления',
    'no-group': 'Вне региональных групп: обзор хода осуществления',
  },
  title: group => `${group}: обзор хода осуществления`,
  finding: ({ known, parties, updated }) =>
    `Информацию представили не менее ${count(known)} из ${ofParties(parties)} группы; в ${newYears(edition)} году новая информация получена от ${count(updated)} из них.`,
  noGroupFinding:
    'Святой Престол и Европейский союз являются участниками и не входят ни в одну региональную группу.',
  sentence: (name, { known, parties, updated, earlier, high }) =>
    `${name}: информацию представили не менее ${count(known)} из ${ofParties(parties)}; в имеющемся тексте названы ${count(known)} (новая информация в ${newYears(edition)} году — ${count(updated)}, только более ранняя — ${count(earlier)}). Их число может достигать ${count(high)}.`,
  allSentence: ({ stated, parties, named, updated, notItemised }) =>
    `Государства-участники: к ${byCountsMonth(edition)} информацию представили ${count(stated)} из ${count(parties)}; в имеющемся тексте названы ${count(named)} (новая информация в ${newYears(edition)} году — ${count(updated)}, только более ранняя — ${count(named - updated)}), не названы ${count(notItemised)}.`,
  located: (sentence, where) => `${sentence} ${where}.`,
  where: {
    new: ({ updated }) => `Государство — в числе ${count(updated)}`,
    'earlier-only': ({ earlier }) => `Государство — в числе ${count(earlier)}`,
    'not-known': () => 'Это государство: не установить',
    'not-named': () => 'Это государство: не названо',
    'not-a-party': () => '',
  },
  allLegend: ({ stated }) => ({
    possible: `Не названы: входят в число ${count(stated)}, но не названы в тексте`,
    whole: 'Государства-участники',
  }),
  notes: {
    all: [
      'Число государств-участников рассчитано по перечню договоров; в докладе такого числа нет. Европейский союз является участником и не считается государством.',
    ],
    'no-group': [],
  },
});
