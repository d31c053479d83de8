import type { CiteWords } from './words.js';

export const citeWords: CiteWords = {
  copy: 'Копировать',
  copied: 'Скопировано',
  selected: 'Выделено',
  isCopied: 'Ссылка для цитирования скопирована.',
  isSelected: 'Ссылка для цитирования выделена, ее можно скопировать отсюда.',
};
