// Written from data/ by `npm run dataset`. Edit the tables there.
import type { ChapterTitleRow } from '../rows.js';

export const chapterTitles: readonly ChapterTitleRow[] = [
  { chapter: "I", title: "General provisions" },
  { chapter: "II", title: "Preventive measures" },
  { chapter: "III", title: "Criminalization and law enforcement" },
  { chapter: "IV", title: "International cooperation" },
  { chapter: "V", title: "Asset recovery" },
  { chapter: "VI", title: "Technical assistance and information exchange" },
  { chapter: "VII", title: "Mechanisms for implementation" },
  { chapter: "VIII", title: "Final provisions" },
];
