// Written from data/ by `npm run dataset`. Edit the tables there.
import type { ChapterTitleRow } from '../rows.js';

export const chapterTitles: readonly ChapterTitleRow[] = [
  { chapter: "I", title: "Disposiciones generales" },
  { chapter: "II", title: "Medidas preventivas" },
  { chapter: "III", title: "Penalización y aplicación de la ley" },
  { chapter: "IV", title: "Cooperación internacional" },
  { chapter: "V", title: "Recuperación de activos" },
  { chapter: "VI", title: "Asistencia técnica e intercambio de información" },
  { chapter: "VII", title: "Mecanismos de aplicación" },
  { chapter: "VIII", title: "Disposiciones finales" },
];
