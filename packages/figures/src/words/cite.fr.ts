import type { CiteWords } from './words.js';

export const citeWords: CiteWords = {
  copy: 'Copier',
  copied: 'Copié',
  selected: 'Sélectionné',
  isCopied: 'La référence est copiée.',
  isSelected: 'La référence est sélectionnée et peut être copiée d’ici.',
};
