import { joinWords } from '../language/join-words.js';
import type { DrawingWords } from './words.js';

export const drawingWords: DrawingWords = {
  review: 'draft',
  table: 'Table',
  cite: 'Cite',
  notLoadedReason: 'Its file did not arrive. The numbers are also in the CSV file.',
  tryAgain: 'Try again',
  unknownState: code => ({
    text: `“${code}” is not the code of a State in the data. The figure is shown without a mark.`,
    strong: `“${code}”`,
  }),
  notMarked: code => ({
    text: `“${code}” could not be marked, since a file did not arrive. The figure is shown without a mark.`,
    strong: `“${code}”`,
  }),
  nearest: 'Nearest:',
  unknownFigure: (name, known) => ({
    text: `There is no figure “${name}” here. There are: ${joinWords('en', known)}.`,
    strong: `“${name}”`,
  }),
  unknownOption: (option, value, known) => ({
    text: `“${value}” is not a value of ${option} for this figure. There are: ${joinWords('en', known)}.`,
    strong: `“${value}”`,
  }),
};
