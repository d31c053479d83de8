import type { PartyYearsFacts } from '../facts.js';
import type { PartyYearsFigure } from '../options.js';
import type { PartyYearsRow } from '../rows.js';

export interface PartyYearsFigureWords {
  readonly title: string;
  readonly finding: (facts: PartyYearsFacts) => string;
  readonly alt: (rows: readonly PartyYearsRow[]) => string;
  readonly legend: string;
}

export interface PartyYearsWords {
  readonly figures: Readonly<Record<PartyYearsFigure, PartyYearsFigureWords>>;
  /** A full sentence about the year; the last one ends on the day of the edition. */
  readonly sentence: (row: PartyYearsRow, isLast: boolean) => string;
  readonly caption: string;
  readonly columns: Readonly<Record<'year' | 'parties' | 'total', string>>;
  readonly total: string;
  readonly notes: (facts: PartyYearsFacts) => readonly string[];
  readonly source: string;
}
