import { joinWords } from '../language/join-words.js';
import type { DrawingWords } from './words.js';

export const drawingWords: DrawingWords = {
  review: 'draft',
  table: 'Table',
  cite: 'Cite',
  notLoadedReason: 'It could not be loaded. The numbers are also in the CSV file.',
  tryAgain: 'Try again',
  unknownState: code => ({
    text: `“${code}” is not the code of a State in the data. The figure is shown without a mark.`,
    strong: `“${code}”`,
  }),
  notMarked: code => ({
    text: `“${code}” could not be marked, because a file could not be loaded. The figure is shown without a mark.`,
    strong: `“${code}”`,
  }),
  nearest: 'Did you mean one of these?',
  unknownFigure: (name, known) => ({
    text: `There is no figure “${name}” here. There are: ${joinWords('en', known)}.`,
    strong: `“${name}”`,
  }),
  unknownOption: (option, value, known) => ({
    text: `“${value}” is not a value of ${option} for this figure. There are: ${joinWords('en', known)}.`,
    strong: `“${value}”`,
  }),
};
