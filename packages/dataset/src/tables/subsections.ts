// Written from data/ by `npm run dataset`. Edit the tables there.
import type { SubsectionRow } from '../rows.js';

export const subsections: readonly SubsectionRow[] = [
  { id: "III.A", category: "b" },
  { id: "III.B", category: "b" },
  { id: "III.C", category: "b" },
  { id: "III.D", category: "b" },
  { id: "IV.A", category: "c" },
  { id: "IV.B", category: "c" },
  { id: "IV.C", category: "c" },
  { id: "IV.D", category: "c" },
  { id: "IV.E", category: "c" },
  { id: "V.A", category: "d" },
  { id: "V.B", category: "d" },
  { id: "V.C", category: "d" },
  { id: "VII.A", category: "f" },
  { id: "VII.B", category: "f" },
  { id: "VII.C", category: "f" },
  { id: "VII.D", category: "f" },
];
