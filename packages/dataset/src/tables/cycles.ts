// Written from data/ by `npm run dataset`. Edit the tables there.
import type { CycleRow } from '../rows.js';

export const cycles: readonly CycleRow[] = [
  { cycle: 1, start: "2010", startPrecision: "year", end: null, endPrecision: null, document: "unodc-mechanism" },
  { cycle: 2, start: "2015-11", startPrecision: "month", end: null, endPrecision: null, document: "unodc-mechanism" },
];
