import { drawingWords } from './drawing.zh.js';
import { partiesDay } from './edition.zh.js';
import type { CommonWords } from './words.js';

export const words: CommonWords = {
  review: 'draft',
  drawing: drawingWords,
  partiesDay,
  source: (source, version) => `来源：${source}数据版本：${version}。`,
  citation: (title, source, version) =>
    `“${title}”，《联合国反腐败公约》实施情况审议图表（非官方），数据版本${version}。来源：${source}`,
  unofficial: '非官方。非联合国出版物。',
};
