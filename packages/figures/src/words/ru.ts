import { drawingWords } from './drawing.ru.js';
import type { CommonWords } from './words.js';

export const words: CommonWords = {
  review: 'draft',
  drawing: drawingWords,
  source: (source, version) => `Источник: ${source} Данные ${version}.`,
  citation: (title, source, version) =>
    `«${title}», обзор Конвенции против коррупции в диаграммах (неофициально), данные ${version}. На основе: ${source}`,
  unofficial: 'Неофициальный материал. Не является продуктом Организации Объединенных Наций.',
};
