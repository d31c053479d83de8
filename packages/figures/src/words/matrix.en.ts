import type { MatrixWords } from './matrix-words.js';

export const matrixWords: MatrixWords = {
  open: (letter, name) => `Open ${letter} ${name}`,
  allCategories: '‹ All categories',
  heading: (cell, n) => `${cell}: ${n === 1 ? '1 measure' : `${n} measures`}`,
  close: 'Close',
  loading: 'The measures are being loaded.',
  notLoaded: 'The measures could not be loaded. The table gives their paragraphs.',
};
