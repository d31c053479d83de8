// Written from data/ by `npm run dataset`. Edit the tables there.
import type { ChapterTitleRow } from '../rows.js';

export const chapterTitles: readonly ChapterTitleRow[] = [
  { chapter: "I", title: "Общие положения" },
  { chapter: "II", title: "Меры по предупреждению коррупции" },
  { chapter: "III", title: "Криминализация и правоохранительная деятельность" },
  { chapter: "IV", title: "Международное сотрудничество" },
  { chapter: "V", title: "Меры по возвращению активов" },
  { chapter: "VI", title: "Техническая помощь и обмен информацией" },
  { chapter: "VII", title: "Механизмы осуществления" },
  { chapter: "VIII", title: "Заключительные положения" },
];
