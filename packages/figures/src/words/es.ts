import { drawingWords } from './drawing.es.js';
import { partiesDay } from './edition.es.js';
import type { CommonWords } from './words.js';

export const words: CommonWords = {
  review: 'draft',
  drawing: drawingWords,
  partiesDay,
  source: (source, version) => `Fuente: ${source} Versión de los datos: ${version}.`,
  citation: (title, source, version) =>
    `«${title}», gráficos sobre el examen de la aplicación de la Convención de las Naciones Unidas contra la Corrupción (no oficiales), versión de los datos ${version}. Fuente: ${source}`,
  unofficial: 'No oficial. No es un producto de las Naciones Unidas.',
};
