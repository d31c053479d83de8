import type { ExploreWords } from './words.js';

export const exploreWords: ExploreWords = {
  explore: 'Изучить',
  exploreLayer: title => `Строки диаграммы «${title}»`,
  exploreHelp:
    'Клавиши со стрелками переводят от строки к строке, Home и End — к первой и последней. Escape завершает просмотр.',
  exploreCells:
    'Клавиши со стрелками переводят от ячейки к ячейке, Home и End — к первой и последней. Enter открывает меры ячейки. Escape завершает просмотр.',
  row: 'строка',
  cell: 'ячейка',
};
