import { cycleTimeline } from './cycle-timeline.ar.js';
import { elementWords } from './element.ar.js';
import type { FigureWords } from './figure-words.js';
import { categoryMatrix } from './category-matrix.ar.js';
import { countrySummary } from './country-summary.ar.js';
import { countrySummaryState } from './country-summary-state.ar.js';
import { partyYears } from './party-years.ar.js';
import { regionBars } from './region-bars.ar.js';

export const words: FigureWords = {
  review: 'draft',
  element: elementWords,
  source: (source, version) => `المصدر: ${source} البيانات ${version}.`,
  citation: (title, source, version) =>
    `«${title}»، أشكال عن استعراض تنفيذ الاتفاقية (غير رسمية)، البيانات ${version}. استنادًا إلى: ${source}`,
  unofficial: 'غير رسمي. ليس من منتجات الأمم المتحدة.',
  regionBars,
  cycleTimeline,
  countrySummary,
  countrySummaryState,
  partyYears,
  categoryMatrix,
};
