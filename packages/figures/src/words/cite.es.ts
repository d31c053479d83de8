import type { CiteWords } from './words.js';

export const citeWords: CiteWords = {
  copy: 'Copiar',
  copied: 'Copiada',
  selected: 'Seleccionada',
  isCopied: 'La cita se ha copiado.',
  isSelected: 'La cita está seleccionada y puede copiarse desde aquí.',
};
