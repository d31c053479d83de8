import { counted } from './counted.ru.js';
import type { MatrixWords } from './matrix-words.js';

export const matrixWords: MatrixWords = {
  open: (letter, name) => `Открыть: ${letter} ${name}`,
  allCategories: '‹ Все категории',
  heading: (cell, n) => `${cell}: ${counted(n, { one: 'мера', few: 'меры', many: 'мер' })}`,
  close: 'Закрыть',
  loading: 'Идет загрузка мер.',
  notLoaded: 'Загрузить меры не удалось. Пункты доклада указаны в таблице.',
};
