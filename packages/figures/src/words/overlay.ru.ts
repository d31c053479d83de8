import type { OverlayWords } from './words.js';

export const overlayWords: OverlayWords = {
  explore: 'Изучить',
  exploreLayer: title => `Строки диаграммы «${title}»`,
  exploreHelp:
    'Клавиши со стрелками переводят от строки к строке, Home и End — к первой и последней. Escape завершает просмотр.',
  exploreCells:
    'Клавиши со стрелками переводят от ячейки к ячейке, Home и End — к первой и последней. Enter открывает меры ячейки. Escape завершает просмотр.',
  row: 'строка',
  cell: 'ячейка',
  cite: {
    copy: 'Копировать',
    copied: 'Скопировано',
    selected: 'Выделено',
    isCopied: 'Ссылка для цитирования скопирована.',
    isSelected: 'Ссылка для цитирования выделена, ее можно скопировать отсюда.',
  },
  cells: {
    open: (letter, name) => `Открыть: ${letter} ${name}`,
    allCategories: '‹ Все категории',
    heading: (cell, n) => `${cell}: число мер — ${n}`,
    close: 'Закрыть',
    loading: 'Идет загрузка мер.',
    notLoaded: 'Загрузить меры не удалось. Пункты доклада указаны в таблице.',
  },
};
