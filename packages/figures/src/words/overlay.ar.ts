import { counted } from '../language/counted.ar.js';
import type { OverlayWords } from './words.js';

export const overlayWords: OverlayWords = {
  explore: 'استكشاف',
  exploreLayer: title => `صفوف الشكل «${title}»`,
  exploreHelp:
    'التنقل بين الصفوف بمفاتيح الأسهم، وإلى الأول والأخير بمفتاحي Home وEnd. والخروج بمفتاح Escape.',
  exploreCells:
    'التنقل بين الخلايا بمفاتيح الأسهم، وإلى الأولى والأخيرة بمفتاحي Home وEnd. ويفتح Enter تدابير الخلية. والخروج بمفتاح Escape.',
  row: 'صف',
  cell: 'خلية',
  cite: {
    copy: 'نسخ',
    copied: 'نُسخ',
    selected: 'حُدِّد',
    isCopied: 'نُسخ نص الاستشهاد.',
    isSelected: 'حُدِّد نص الاستشهاد، ويمكن نسخه من هنا.',
  },
  cells: {
    open: (letter, name) => `فتح الفئة ${letter} ${name}`,
    allCategories: '‹ كل الفئات',
    heading: (cell, n) =>
      `${cell}: ${counted(n, { one: 'تدبير واحد', two: 'تدبيران', few: 'تدابير', many: 'تدبيراً', other: 'تدبير' })}`,
    close: 'إغلاق',
    loading: 'يجري تحميل التدابير.',
    notLoaded: 'تعذّر تحميل التدابير. ويذكر الجدول فقراتها.',
  },
};
