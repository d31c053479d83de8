import { countedNoun } from './counted-noun.js';
import type { MatrixWords } from './matrix-words.js';

const counted = countedNoun('es');

export const matrixWords: MatrixWords = {
  open: (letter, name) => `Abrir la categoría ${letter} ${name}`,
  allCategories: '‹ Todas las categorías',
  heading: (cell, n) => `${cell}: ${counted(n, 'medida', 'medidas')}`,
  close: 'Cerrar',
  loading: 'Se están cargando las medidas.',
  notLoaded: 'No se pudieron cargar las medidas. La tabla indica sus párrafos.',
};
