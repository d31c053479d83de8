import type { CiteWords } from './words.js';

export const citeWords: CiteWords = {
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected',
  isCopied: 'The citation is copied.',
  isSelected: 'The citation is selected and can be copied from here.',
};
