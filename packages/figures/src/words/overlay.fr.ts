import { countedNoun } from '../language/counted-noun.js';
import type { OverlayWords } from './words.js';

const counted = countedNoun('fr');

export const overlayWords: OverlayWords = {
  explore: 'Explorer',
  exploreLayer: title => `Lignes de la figure «\u202F${title}\u202F»`,
  exploreHelp:
    'Les touches fléchées mènent d’une ligne à l’autre, Début et Fin à la première et à la dernière. Échap met fin à l’exploration.',
  exploreCells:
    'Les touches fléchées mènent d’une cellule à l’autre, Début et Fin à la première et à la dernière. Entrée ouvre les mesures d’une cellule. Échap met fin à l’exploration.',
  row: 'ligne',
  cell: 'cellule',
  cite: {
    copy: 'Copier',
    copied: 'Copié',
    selected: 'Sélectionné',
    isCopied: 'La référence est copiée.',
    isSelected: 'La référence est sélectionnée et peut être copiée d’ici.',
  },
  cells: {
    open: (letter, name) => `Ouvrir la catégorie ${letter} ${name}`,
    allCategories: '‹ Toutes les catégories',
    heading: (cell, n) => `${cell}\u202F: ${counted(n, 'mesure', 'mesures')}`,
    close: 'Fermer',
    loading: 'Les mesures sont en cours de chargement.',
    notLoaded: 'Les mesures n’ont pas pu être chargées. Le tableau en donne les paragraphes.',
  },
};
