import { joinWords } from '../language/join-words.js';
import type { DrawingWords } from './words.js';

export const drawingWords: DrawingWords = {
  review: 'draft',
  table: 'Tableau',
  cite: 'Citer',
  notLoadedReason: 'Elle n’a pas pu être chargée. Les nombres se trouvent aussi dans le fichier CSV.',
  tryAgain: 'Réessayer',
  unknownState: code => ({
    text: `«\u202F${code}\u202F» n’est pas le code d’un État dans les données. La figure est affichée sans repère.`,
    strong: `«\u202F${code}\u202F»`,
  }),
  notMarked: code => ({
    text: `«\u202F${code}\u202F» n’a pas pu être marqué, car un fichier n’a pas pu être chargé. La figure est affichée sans repère.`,
    strong: `«\u202F${code}\u202F»`,
  }),
  nearest: 'Vouliez-vous dire l’un de ces États\u202F?',
  unknownFigure: (name, known) => ({
    text: `Il n’y a pas ici de figure «\u202F${name}\u202F». Figures disponibles\u202F: ${joinWords('fr', known)}.`,
    strong: `«\u202F${name}\u202F»`,
  }),
  unknownOption: (option, value, known) => ({
    text: `«\u202F${value}\u202F» n’est pas une valeur de ${option} pour cette figure. Valeurs disponibles\u202F: ${joinWords('fr', known)}.`,
    strong: `«\u202F${value}\u202F»`,
  }),
};
