// Written from data/ by `npm run dataset`. Edit the tables there.
import type { PublishedFigureRow } from '../rows.js';

export const publishedFigures: readonly PublishedFigureRow[] = [
  { figure: 1, group: "african", year: 2019, cycle: 1, value: null, unit: null, status: "not-available-in-source", document: "report", page: null },
  { figure: 1, group: "african", year: 2021, cycle: 1, value: null, unit: null, status: "not-available-in-source", document: "report", page: null },
  { figure: 1, group: "asia-pacific", year: 2019, cycle: 1, value: null, unit: null, status: "not-available-in-source", document: "report", page: null },
  { figure: 1, group: "asia-pacific", year: 2021, cycle: 1, value: null, unit: null, status: "not-available-in-source", document: "report", page: null },
  { figure: 1, group: "eastern-european", year: 2019, cycle: 1, value: null, unit: null, status: "not-available-in-source", document: "report", page: null },
  { figure: 1, group: "eastern-european", year: 2021, cycle: 1, value: null, unit: null, status: "not-available-in-source", document: "report", page: null },
  { figure: 1, group: "latin-american-caribbean", year: 2019, cycle: 1, value: null, unit: null, status: "not-available-in-source", document: "report", page: null },
  { figure: 1, group: "latin-american-caribbean", year: 2021, cycle: 1, value: null, unit: null, status: "not-available-in-source", document: "report", page: null },
  { figure: 1, group: "western-european-other", year: 2019, cycle: 1, value: null, unit: null, status: "not-available-in-source", document: "report", page: null },
  { figure: 1, group: "western-european-other", year: 2021, cycle: 1, value: null, unit: null, status: "not-available-in-source", document: "report", page: null },
  { figure: 2, group: "african", year: 2019, cycle: 2, value: null, unit: null, status: "not-available-in-source", document: "report", page: null },
  { figure: 2, group: "african", year: 2021, cycle: 2, value: null, unit: null, status: "not-available-in-source", document: "report", page: null },
  { figure: 2, group: "asia-pacific", year: 2019, cycle: 2, value: null, unit: null, status: "not-available-in-source", document: "report", page: null },
  { figure: 2, group: "asia-pacific", year: 2021, cycle: 2, value: null, unit: null, status: "not-available-in-source", document: "report", page: null },
  { figure: 2, group: "eastern-european", year: 2019, cycle: 2, value: null, unit: null, status: "not-available-in-source", document: "report", page: null },
  { figure: 2, group: "eastern-european", year: 2021, cycle: 2, value: null, unit: null, status: "not-available-in-source", document: "report", page: null },
  { figure: 2, group: "latin-american-caribbean", year: 2019, cycle: 2, value: null, unit: null, status: "not-available-in-source", document: "report", page: null },
  { figure: 2, group: "latin-american-caribbean", year: 2021, cycle: 2, value: null, unit: null, status: "not-available-in-source", document: "report", page: null },
  { figure: 2, group: "western-european-other", year: 2019, cycle: 2, value: null, unit: null, status: "not-available-in-source", document: "report", page: null },
  { figure: 2, group: "western-european-other", year: 2021, cycle: 2, value: null, unit: null, status: "not-available-in-source", document: "report", page: null },
];
