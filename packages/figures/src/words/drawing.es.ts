import { joinWords } from '../language/join-words.js';
import type { DrawingWords } from './words.js';

export const drawingWords: DrawingWords = {
  review: 'draft',
  table: 'Tabla',
  cite: 'Citar',
  notLoadedReason: 'No se pudo cargar. Los números están también en el archivo CSV.',
  tryAgain: 'Reintentar',
  unknownState: code => ({
    text: `«${code}» no es el código de un Estado en los datos. La figura se muestra sin marca.`,
    strong: `«${code}»`,
  }),
  notMarked: code => ({
    text: `No se pudo marcar «${code}», porque no se pudo cargar un archivo. La figura se muestra sin marca.`,
    strong: `«${code}»`,
  }),
  nearest: '¿Quería decir uno de estos Estados?',
  unknownFigure: (name, known) => ({
    text: `Aquí no hay ninguna figura «${name}». Figuras disponibles: ${joinWords('es', known)}.`,
    strong: `«${name}»`,
  }),
  unknownOption: (option, value, known) => ({
    text: `«${value}» no es un valor de ${option} para esta figura. Valores disponibles: ${joinWords('es', known)}.`,
    strong: `«${value}»`,
  }),
};
