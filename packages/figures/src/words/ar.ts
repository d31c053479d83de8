import { drawingWords } from './drawing.ar.js';
import type { CommonWords } from './words.js';

export const words: CommonWords = {
  review: 'draft',
  drawing: drawingWords,
  source: (source, version) => `المصدر: ${source} البيانات ${version}.`,
  citation: (title, source, version) =>
    `«${title}»، أشكال عن استعراض تنفيذ الاتفاقية (غير رسمية)، البيانات ${version}. استنادًا إلى: ${source}`,
  unofficial: 'غير رسمي. ليس من منتجات الأمم المتحدة.',
};
