import { drawingWords } from './drawing.ar.js';
import { partiesDay } from './edition.ar.js';
import type { CommonWords } from './words.js';

export const words: CommonWords = {
  review: 'draft',
  drawing: drawingWords,
  partiesDay,
  source: (source, version) => `المصدر: ${source} إصدار البيانات ${version}.`,
  citation: (title, source, version) =>
    `«${title}»، أشكال عن استعراض تنفيذ اتفاقية الأمم المتحدة لمكافحة الفساد (غير رسمية)، إصدار البيانات ${version}. المصدر: ${source}`,
  unofficial: 'غير رسمي. ليس من منتجات الأمم المتحدة.',
};
