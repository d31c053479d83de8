import type { MatrixWords } from './matrix-words.js';

export const matrixWords: MatrixWords = {
  open: (letter, name) => `打开${letter}${name}`,
  allCategories: '‹ 所有类别',
  heading: (cell, n) => `${cell}：${n}项措施`,
  close: '关闭',
  loading: '正在加载各项措施。',
  notLoaded: '各项措施未能加载。表格列出了所在段落。',
};
