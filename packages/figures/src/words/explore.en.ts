import type { ExploreWords } from './words.js';

export const exploreWords: ExploreWords = {
  explore: 'Explore',
  exploreLayer: title => `Rows of the figure “${title}”`,
  exploreHelp: 'Arrow keys go from row to row, Home and End to the first and last. Escape leaves.',
  exploreCells:
    'Arrow keys go from cell to cell, Home and End to the first and last. Enter opens the measures of a cell. Escape leaves.',
  row: 'row',
  cell: 'cell',
};
