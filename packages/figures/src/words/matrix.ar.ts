import { counted } from './counted.ar.js';
import type { MatrixWords } from './matrix-words.js';

export const matrixWords: MatrixWords = {
  open: (letter, name) => `فتح الفئة ${letter} ${name}`,
  allCategories: '‹ كل الفئات',
  heading: (cell, n) =>
    `${cell}: ${counted(n, { one: 'تدبير واحد', two: 'تدبيران', few: 'تدابير', many: 'تدبيرًا', other: 'تدبير' })}`,
  close: 'إغلاق',
  loading: 'يجري تحميل التدابير.',
  notLoaded: 'تعذّر تحميل التدابير. ويذكر الجدول فقراتها.',
};
