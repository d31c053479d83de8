// Written from data/ by `npm run dataset`. Edit the tables there.
import type { CategoryRow } from '../rows.js';

export const categories: readonly CategoryRow[] = [
  { id: "a", section: "II" },
  { id: "b", section: "III" },
  { id: "c", section: "IV" },
  { id: "d", section: "V" },
  { id: "e", section: "VI" },
  { id: "f", section: "VII" },
];
