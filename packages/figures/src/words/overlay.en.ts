import type { OverlayWords } from './words.js';

export const overlayWords: OverlayWords = {
  explore: 'Explore',
  exploreLayer: title => `Rows of the figure “${title}”`,
  exploreHelp: 'Arrow keys go from row to row, Home and End to the first and last. Escape leaves.',
  exploreCells:
    'Arrow keys go from cell to cell, Home and End to the first and last. Enter opens the measures of a cell. Escape leaves.',
  row: 'row',
  cell: 'cell',
  cite: {
    copy: 'Copy',
    copied: 'Copied',
    selected: 'Selected',
    isCopied: 'The citation is copied.',
    isSelected: 'The citation is selected and can be copied from here.',
  },
  cells: {
    open: (letter, name) => `Open ${letter} ${name}`,
    allCategories: '‹ All categories',
    heading: (cell, n) => `${cell}: ${n === 1 ? '1 measure' : `${n} measures`}`,
    close: 'Close',
    loading: 'The measures are being loaded.',
    notLoaded: 'The measures could not be loaded. The table gives their paragraphs.',
  },
};
