import { drawingWords } from './drawing.fr.js';
import { partiesDay } from './edition.fr.js';
import type { CommonWords } from './words.js';

export const words: CommonWords = {
  review: 'draft',
  drawing: drawingWords,
  partiesDay,
  source: (source, version) => `Source\u202F: ${source} Version des données\u202F: ${version}.`,
  citation: (title, source, version) =>
    `«\u202F${title}\u202F», graphiques sur l’examen de l’application de la Convention des Nations Unies contre la corruption (non officiels), version des données ${version}. Source\u202F: ${source}`,
  unofficial: 'Graphique non officiel, qui n’émane pas de l’Organisation des Nations Unies.',
};
