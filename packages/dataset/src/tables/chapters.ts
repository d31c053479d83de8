// Written from data/ by `npm run dataset`. Edit the tables there.
import type { ChapterRow } from '../rows.js';

export const chapters: readonly ChapterRow[] = [
  { id: "I", position: 1, firstArticle: 1, lastArticle: 4, cycle: null },
  { id: "II", position: 2, firstArticle: 5, lastArticle: 14, cycle: 2 },
  { id: "III", position: 3, firstArticle: 15, lastArticle: 42, cycle: 1 },
  { id: "IV", position: 4, firstArticle: 43, lastArticle: 50, cycle: 1 },
  { id: "V", position: 5, firstArticle: 51, lastArticle: 59, cycle: 2 },
  { id: "VI", position: 6, firstArticle: 60, lastArticle: 62, cycle: null },
  { id: "VII", position: 7, firstArticle: 63, lastArticle: 64, cycle: null },
  { id: "VIII", position: 8, firstArticle: 65, lastArticle: 71, cycle: null },
];
