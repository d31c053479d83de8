import type { ExploreWords } from './words.js';

export const exploreWords: ExploreWords = {
  explore: 'Explorer',
  exploreLayer: title => `Lignes de la figure «\u202F${title}\u202F»`,
  exploreHelp:
    'Les touches fléchées mènent d’une ligne à l’autre, Début et Fin à la première et à la dernière. Échap met fin à l’exploration.',
  exploreCells:
    'Les touches fléchées mènent d’une cellule à l’autre, Début et Fin à la première et à la dernière. Entrée ouvre les mesures d’une cellule. Échap met fin à l’exploration.',
  row: 'ligne',
  cell: 'cellule',
};
