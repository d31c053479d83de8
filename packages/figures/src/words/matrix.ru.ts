import type { MatrixWords } from './matrix-words.js';

export const matrixWords: MatrixWords = {
  open: (letter, name) => `Открыть: ${letter} ${name}`,
  allCategories: '‹ Все категории',
  heading: (cell, n) => `${cell}: число мер — ${n}`,
  close: 'Закрыть',
  loading: 'Идет загрузка мер.',
  notLoaded: 'Загрузить меры не удалось. Пункты доклада указаны в таблице.',
};
