import { drawingWords } from './drawing.es.js';
import type { CommonWords } from './words.js';

export const words: CommonWords = {
  review: 'draft',
  drawing: drawingWords,
  source: (source, version) => `Fuente: ${source} Datos ${version}.`,
  citation: (title, source, version) =>
    `«${title}», figuras sobre el examen de la aplicación de la Convención (no oficiales), datos ${version}. Basado en: ${source}`,
  unofficial: 'No oficial. No es un producto de las Naciones Unidas.',
};
