import { joinWords } from '../language/join-words.js';
import type { DrawingWords } from './words.js';

export const drawingWords: DrawingWords = {
  review: 'draft',
  table: '表格',
  cite: '引用',
  notLoadedReason: '此图无法加载。CSV文件中也有这些数字。',
  tryAgain: '重试',
  unknownState: code => ({
    text: `“${code}”不是数据中的国家代码。图中不作标示。`,
    strong: `“${code}”`,
  }),
  notMarked: code => ({
    text: `有一个文件无法加载，因此无法标示“${code}”。图中不作标示。`,
    strong: `“${code}”`,
  }),
  nearest: '您要找的是否为：',
  unknownFigure: (name, known) => ({
    text: `此处没有名为“${name}”的图。现有：${joinWords('zh', known)}。`,
    strong: `“${name}”`,
  }),
  unknownOption: (option, value, known) => ({
    text: `“${value}”不是此图${option}选项的值。可用值：${joinWords('zh', known)}。`,
    strong: `“${value}”`,
  }),
  otherCharacters: '本图只有简体中文版。',
};
