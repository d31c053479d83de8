import { drawingWords } from './drawing.fr.js';
import type { CommonWords } from './words.js';

export const words: CommonWords = {
  review: 'draft',
  drawing: drawingWords,
  source: (source, version) => `Source\u202F: ${source} Données ${version}.`,
  citation: (title, source, version) =>
    `«\u202F${title}\u202F», figures sur l’examen de l’application de la Convention (non officielles), données ${version}. D’après\u202F: ${source}`,
  unofficial: 'Figure non officielle, qui n’émane pas de l’Organisation des Nations Unies.',
};
