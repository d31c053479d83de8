import type { ExploreWords } from './words.js';

export const exploreWords: ExploreWords = {
  explore: 'Explore',
  exploreLayer: title => `Rows of the figure “${title}”`,
  exploreHelp: 'Arrow keys go from row to row, Home and End to the first and last. Escape leaves.',
  row: 'row',
};
