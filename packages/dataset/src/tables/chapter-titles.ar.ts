// Written from data/ by `npm run dataset`. Edit the tables there.
import type { ChapterTitleRow } from '../rows.js';

export const chapterTitles: readonly ChapterTitleRow[] = [
  { chapter: "I", title: "أحكام عامة" },
  { chapter: "II", title: "التدابير الوقائية" },
  { chapter: "III", title: "التجريم وإنفاذ القانون" },
  { chapter: "IV", title: "التعاون الدولي" },
  { chapter: "V", title: "استرداد الموجودات" },
  { chapter: "VI", title: "المساعدة التقنية وتبادل المعلومات" },
  { chapter: "VII", title: "آليات التنفيذ" },
  { chapter: "VIII", title: "أحكام ختامية" },
];
