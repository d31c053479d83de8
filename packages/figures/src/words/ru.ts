import { drawingWords } from './drawing.ru.js';
import { partiesDay } from './edition.ru.js';
import type { CommonWords } from './words.js';

export const words: CommonWords = {
  review: 'draft',
  drawing: drawingWords,
  partiesDay,
  source: (source, version) => `Источник: ${source} Версия данных ${version}.`,
  citation: (title, source, version) =>
    `«${title}», диаграммы по обзору хода осуществления Конвенции Организации Объединенных Наций против коррупции (неофициальные), версия данных ${version}. Источник: ${source}`,
  unofficial: 'Неофициальный материал. Не является продуктом Организации Объединенных Наций.',
};
