import { cycleTimeline } from './cycle-timeline.zh.js';
import { elementWords } from './element.zh.js';
import type { FigureWords } from './figure-words.js';
import { categoryMatrix } from './category-matrix.zh.js';
import { countrySummary } from './country-summary.zh.js';
import { countrySummaryState } from './country-summary-state.zh.js';
import { partyYears } from './party-years.zh.js';
import { regionBars } from './region-bars.zh.js';

export const words: FigureWords = {
  review: 'draft',
  element: elementWords,
  source: (source, version) => `来源：${source}数据版本：${version}。`,
  citation: (title, source, version) =>
    `“${title}”，《联合国反腐败公约》审议图表（非官方），数据版本${version}。依据：${source}`,
  unofficial: '非官方。并非联合国产品。',
  regionBars,
  cycleTimeline,
  countrySummary,
  countrySummaryState,
  partyYears,
  categoryMatrix,
};
