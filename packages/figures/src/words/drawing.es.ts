import { joinWords } from '../language/join-words.js';
import type { DrawingWords } from './words.js';

export const drawingWords: DrawingWords = {
  review: 'draft',
  table: 'Tabla',
  cite: 'Citar',
  notLoadedReason: 'No se recibió su archivo. Los números están también en el archivo CSV.',
  tryAgain: 'Reintentar',
  unknownState: code => ({
    text: `«${code}» no es el código de un Estado en los datos. La figura se muestra sin marca.`,
    strong: `«${code}»`,
  }),
  notMarked: code => ({
    text: `No se pudo marcar «${code}», porque no se recibió un archivo. La figura se muestra sin marca.`,
    strong: `«${code}»`,
  }),
  nearest: 'Los más parecidos:',
  unknownFigure: (name, known) => ({
    text: `Aquí no hay ninguna figura «${name}». Figuras disponibles: ${joinWords('es', known)}.`,
    strong: `«${name}»`,
  }),
  unknownOption: (option, value, known) => ({
    text: `«${value}» no es un valor de ${option} para esta figura. Valores disponibles: ${joinWords('es', known)}.`,
    strong: `«${value}»`,
  }),
};
