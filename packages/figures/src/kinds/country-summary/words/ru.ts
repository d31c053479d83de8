import { ofParties } from '../../../language/counted.ru.js';
import type { CountrySummaryWords } from './country-summary-words.js';
import { numbers } from '../../../language/numbers.js';

const { count } = numbers('ru');

export const words: CountrySummaryWords = {
  titles: {
    all: 'Государства: обзор хода осуществления',
    'no-group': 'Вне региональных групп: обзор хода осуществления',
  },
  title: group => `${group}: обзор хода осуществления`,
  finding: ({ known, parties, updated }) =>
    `Не менее ${count(known)} из ${ofParties(parties)} группы поименно известны как представившие информацию, в том числе ${count(updated)} — с новой информацией в 2021 году.`,
  noGroupFinding:
    'Святой Престол и Европейский союз являются участниками и не входят ни в одну региональную группу.',
  sentence: (name, { known, parties, updated, earlier, high }) =>
    `${name}: поименно известно не менее ${count(known)} из ${ofParties(parties)}, в том числе ${count(updated)} — с новой информацией в 2021 году и ${count(earlier)} — только с более ранней. Возможно, их до ${count(high)}.`,
  allSentence: ({ stated, parties, named, updated, notItemised }) =>
    `Государства-участники: к сентябрю 2021 года информацию представили ${count(stated)} из ${count(parties)}; поименно известны ${count(named)}, в том числе ${count(updated)} — с новой информацией в 2021 году и ${count(named - updated)} — только с более ранней; ${count(notItemised)} поименно не перечислены.`,
  located: (sentence, where) => `${sentence} ${where}.`,
  where: {
    'new-2021': ({ updated }) => `Государство среди этих ${count(updated)}`,
    'earlier-only': ({ earlier }) => `Государство среди этих ${count(earlier)}`,
    'not-known': () => 'Это государство: не установить',
    'not-named': () => 'Это государство: не названо',
    'not-a-party': () => '',
  },
  allLegend: ({ stated }) => ({
    possible: `Поименно не перечислены: в числе ${count(stated)}, но не названы в имеющемся тексте`,
    whole: 'Государства-участники',
  }),
  notes: {
    all: [
      'Число государств-участников подсчитано по перечню участников Конвенции; в докладе такого числа нет. Европейский союз является участником и не считается государством.',
    ],
    'no-group': ['Европейский союз является участником и не считается государством.'],
  },
};
