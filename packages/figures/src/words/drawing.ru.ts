import { joinWords } from '../language/join-words.js';
import type { DrawingWords } from './words.js';

export const drawingWords: DrawingWords = {
  review: 'draft',
  table: 'Таблица',
  cite: 'Цитировать',
  notLoadedReason: 'Загрузить ее не удалось. Эти же числа есть в файле CSV.',
  tryAgain: 'Повторить',
  unknownState: code => ({
    text: `«${code}» не является кодом государства, имеющегося в данных. Диаграмма показана без отметки.`,
    strong: `«${code}»`,
  }),
  notMarked: code => ({
    text: `Отметить «${code}» не удалось: один из файлов не загружен. Диаграмма показана без отметки.`,
    strong: `«${code}»`,
  }),
  nearest: 'Возможно, имелось в виду:',
  unknownFigure: (name, known) => ({
    text: `Диаграммы «${name}» здесь нет. Имеются: ${joinWords('ru', known)}.`,
    strong: `«${name}»`,
  }),
  unknownOption: (option, value, known) => ({
    text: `«${value}» не является значением параметра ${option} этой диаграммы. Возможные значения: ${joinWords('ru', known)}.`,
    strong: `«${value}»`,
  }),
};
