import { cycleTimeline } from './cycle-timeline.ru.js';
import { elementWords } from './element.ru.js';
import type { FigureWords } from './figure-words.js';
import { categoryMatrix } from './category-matrix.ru.js';
import { countrySummary } from './country-summary.ru.js';
import { countrySummaryState } from './country-summary-state.ru.js';
import { partyYears } from './party-years.ru.js';
import { regionBars } from './region-bars.ru.js';

export const words: FigureWords = {
  review: 'draft',
  element: elementWords,
  source: (source, version) => `Источник: ${source} Данные ${version}.`,
  citation: (title, source, version) =>
    `«${title}», обзор Конвенции против коррупции в диаграммах (неофициально), данные ${version}. На основе: ${source}`,
  unofficial: 'Неофициальный материал. Не является продуктом Организации Объединенных Наций.',
  regionBars,
  cycleTimeline,
  countrySummary,
  countrySummaryState,
  partyYears,
  categoryMatrix,
};
