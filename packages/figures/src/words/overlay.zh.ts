import type { OverlayWords } from './words.js';

export const overlayWords: OverlayWords = {
  explore: '逐项查看',
  exploreLayer: title => `“${title}”一图的各行`,
  exploreHelp: '方向键逐行移动，Home键和End键移至首行和末行。Escape键退出。',
  exploreCells: '方向键逐格移动，Home键和End键移至第一格和最后一格。Enter键打开一格中的措施。Escape键退出。',
  row: '行',
  cell: '格',
  cite: {
    copy: '复制',
    copied: '已复制',
    selected: '已选中',
    isCopied: '引文已复制。',
    isSelected: '引文已选中，可由此复制。',
  },
  cells: {
    open: (letter, name) => `打开${letter}${name}`,
    allCategories: '‹ 所有类别',
    heading: (cell, n) => `${cell}：${n}项措施`,
    close: '关闭',
    loading: '正在加载各项措施。',
    notLoaded: '各项措施未能加载。表格列出了所在段落。',
  },
};
