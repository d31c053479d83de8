import { cycleTimeline } from './cycle-timeline.es.js';
import { elementWords } from './element.es.js';
import type { FigureWords } from './figure-words.js';
import { categoryMatrix } from './category-matrix.es.js';
import { countrySummary } from './country-summary.es.js';
import { countrySummaryState } from './country-summary-state.es.js';
import { partyYears } from './party-years.es.js';
import { regionBars } from './region-bars.es.js';

export const words: FigureWords = {
  review: 'draft',
  element: elementWords,
  source: (source, version) => `Fuente: ${source} Datos ${version}.`,
  citation: (title, source, version) =>
    `«${title}», figuras sobre el examen de la aplicación de la Convención (no oficiales), datos ${version}. Basado en: ${source}`,
  unofficial: 'No oficial. No es un producto de las Naciones Unidas.',
  regionBars,
  cycleTimeline,
  countrySummary,
  countrySummaryState,
  partyYears,
  categoryMatrix,
};
