import type { ExploreWords } from './words.js';

export const exploreWords: ExploreWords = {
  explore: '逐项查看',
  exploreLayer: title => `“${title}”一图的各行`,
  exploreHelp: '方向键逐行移动，Home键和End键移至首行和末行。Escape键退出。',
  exploreCells: '方向键逐格移动，Home键和End键移至第一格和最后一格。Enter键打开一格中的措施。Escape键退出。',
  row: '行',
  cell: '格',
};
