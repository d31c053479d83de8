import type { CiteWords } from './words.js';

export const citeWords: CiteWords = {
  copy: 'نسخ',
  copied: 'نُسخ',
  selected: 'حُدِّد',
  isCopied: 'نُسخ نص الاستشهاد.',
  isSelected: 'حُدِّد نص الاستشهاد، ويمكن نسخه من هنا.',
};
