import { drawingWords } from './drawing.en.js';
import { partiesDay } from './edition.en.js';
import type { CommonWords } from './words.js';

export const words: CommonWords = {
  review: 'draft',
  drawing: drawingWords,
  partiesDay,
  source: (source, version) => `Source: ${source} Data version ${version}.`,
  citation: (title, source, version) =>
    `“${title}”, figures on the review of implementation of the United Nations Convention against Corruption (unofficial), data version ${version}. Source: ${source}`,
  unofficial: 'Unofficial. Not a product of the United Nations.',
};
