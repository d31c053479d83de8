import { countedNoun } from '../language/counted-noun.js';
import type { OverlayWords } from './words.js';

const counted = countedNoun('es');

export const overlayWords: OverlayWords = {
  explore: 'Explorar',
  exploreLayer: title => `Filas de la figura «${title}»`,
  exploreHelp:
    'Las flechas llevan de una fila a otra; Inicio y Fin, a la primera y a la última. Escape pone fin a la exploración.',
  exploreCells:
    'Las flechas llevan de una celda a otra; Inicio y Fin, a la primera y a la última. Intro abre las medidas de una celda. Escape pone fin a la exploración.',
  row: 'fila',
  cell: 'celda',
  cite: {
    copy: 'Copiar',
    copied: 'Copiada',
    selected: 'Seleccionada',
    isCopied: 'La cita se ha copiado.',
    isSelected: 'La cita está seleccionada y puede copiarse desde aquí.',
  },
  cells: {
    open: (letter, name) => `Abrir la categoría ${letter} ${name}`,
    allCategories: '‹ Todas las categorías',
    heading: (cell, n) => `${cell}: ${counted(n, 'medida', 'medidas')}`,
    close: 'Cerrar',
    loading: 'Se están cargando las medidas.',
    notLoaded: 'No se pudieron cargar las medidas. La tabla indica sus párrafos.',
  },
};
