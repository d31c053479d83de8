// Written from data/ by `npm run dataset`. Edit the tables there.
import type { RegionalGroupRow } from '../rows.js';

export const regionalGroups: readonly RegionalGroupRow[] = [
  { id: "african", position: 1 },
  { id: "asia-pacific", position: 2 },
  { id: "eastern-european", position: 3 },
  { id: "latin-american-caribbean", position: 4 },
  { id: "western-european-other", position: 5 },
];
