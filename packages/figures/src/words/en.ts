import { drawingWords } from './drawing.en.js';
import type { CommonWords } from './words.js';

export const words: CommonWords = {
  review: 'draft',
  drawing: drawingWords,
  source: (source, version) => `Source: ${source} Data ${version}.`,
  citation: (title, source, version) =>
    `“${title}”, UNCAC review figures (unofficial), data ${version}. Based on: ${source}`,
  unofficial: 'Unofficial. Not a product of the United Nations.',
};
