// Written from data/ by `npm run dataset`. Edit the tables there.
import type { ChapterTitleRow } from '../rows.js';

export const chapterTitles: readonly ChapterTitleRow[] = [
  { chapter: "I", title: "Dispositions générales" },
  { chapter: "II", title: "Mesures préventives" },
  { chapter: "III", title: "Incrimination, détection et répression" },
  { chapter: "IV", title: "Coopération internationale" },
  { chapter: "V", title: "Recouvrement d’avoirs" },
  { chapter: "VI", title: "Assistance technique et échange d’informations" },
  { chapter: "VII", title: "Mécanismes d’application" },
  { chapter: "VIII", title: "Dispositions finales" },
];
