import type { ExploreWords } from './words.js';

export const exploreWords: ExploreWords = {
  explore: 'Explorar',
  exploreLayer: title => `Filas de la figura «${title}»`,
  exploreHelp:
    'Las flechas llevan de una fila a otra; Inicio y Fin, a la primera y a la última. Escape pone fin a la exploración.',
  exploreCells:
    'Las flechas llevan de una celda a otra; Inicio y Fin, a la primera y a la última. Intro abre las medidas de una celda. Escape pone fin a la exploración.',
  row: 'fila',
  cell: 'celda',
};
