import { joinWords } from '../language/join-words.js';
import type { DrawingWords } from './words.js';

export const drawingWords: DrawingWords = {
  review: 'draft',
  table: 'الجدول',
  cite: 'الاستشهاد',
  notLoadedReason: 'تعذّر تحميل الشكل. والأرقام متاحة أيضاً في ملف CSV.',
  tryAgain: 'إعادة المحاولة',
  unknownState: code => ({
    text: `«${code}» ليس رمز دولة في البيانات. ويُعرض الشكل بلا علامة.`,
    strong: `«${code}»`,
  }),
  notMarked: code => ({
    text: `تعذّر تمييز «${code}» لتعذّر تحميل أحد الملفات. ويُعرض الشكل بلا علامة.`,
    strong: `«${code}»`,
  }),
  nearest: 'هل تقصد إحدى هذه الدول؟',
  unknownFigure: (name, known) => ({
    text: `لا يوجد هنا شكل باسم «${name}». والأشكال المتاحة: ${joinWords('ar', known)}.`,
    strong: `«${name}»`,
  }),
  unknownOption: (option, value, known) => ({
    text: `«${value}» ليست من قيم ${option} في هذا الشكل. والقيم المتاحة: ${joinWords('ar', known)}.`,
    strong: `«${value}»`,
  }),
};
