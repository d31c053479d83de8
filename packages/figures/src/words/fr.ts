import { cycleTimeline } from './cycle-timeline.fr.js';
import { elementWords } from './element.fr.js';
import type { FigureWords } from './figure-words.js';
import { categoryMatrix } from './category-matrix.fr.js';
import { countrySummary } from './country-summary.fr.js';
import { countrySummaryState } from './country-summary-state.fr.js';
import { partyYears } from './party-years.fr.js';
import { regionBars } from './region-bars.fr.js';

export const words: FigureWords = {
  review: 'draft',
  element: elementWords,
  source: (source, version) => `Source\u202F: ${source} Données ${version}.`,
  citation: (title, source, version) =>
    `«\u202F${title}\u202F», figures sur l’examen de l’application de la Convention (non officielles), données ${version}. D’après\u202F: ${source}`,
  unofficial: 'Figure non officielle, qui n’émane pas de l’Organisation des Nations Unies.',
  regionBars,
  cycleTimeline,
  countrySummary,
  countrySummaryState,
  partyYears,
  categoryMatrix,
};
