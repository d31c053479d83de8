import type { CiteWords } from './words.js';

export const citeWords: CiteWords = {
  copy: '复制',
  copied: '已复制',
  selected: '已选中',
  isCopied: '引文已复制。',
  isSelected: '引文已选中，可由此复制。',
};
