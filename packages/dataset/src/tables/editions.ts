// Written from data/ by `npm run dataset`. Edit the tables there.
import type { EditionRow } from '../rows.js';

export const editions: readonly EditionRow[] = [
  { id: "2021", document: "report", asOf: "2021-09", partiesAsOf: "2021-09-30", newFrom: 2021, newTo: 2021, providedSince: 2015, earlierUntil: 2019, timelineFrom: 2003, firstBackgroundParagraph: 1, lastBackgroundParagraph: 6, firstTotalParagraph: 5, lastTotalParagraph: 7, firstMeasureParagraph: 9, lastMeasureParagraph: 64, firstFootnote: 1, newFootnote: 4, providedFootnote: 5 },
];
