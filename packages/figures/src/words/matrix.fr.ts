import { countedNoun } from './counted-noun.js';
import type { MatrixWords } from './matrix-words.js';

const counted = countedNoun('fr');

export const matrixWords: MatrixWords = {
  open: (letter, name) => `Ouvrir la catégorie ${letter} ${name}`,
  allCategories: '‹ Toutes les catégories',
  heading: (cell, n) => `${cell}\u202F: ${counted(n, 'mesure', 'mesures')}`,
  close: 'Fermer',
  loading: 'Les mesures sont en cours de chargement.',
  notLoaded: 'Les mesures n’ont pas pu être chargées. Le tableau en donne les paragraphes.',
};
