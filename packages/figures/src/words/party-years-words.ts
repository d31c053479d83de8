import type { PartyYearsFigure } from '../party-years/options.js';
import type { PartyYearsRow } from '../party-years/rows.js';

/** Numbers of the whole, on 30 September 2021. */
export interface PartyYearsFacts {
  /** Parties (188): States (187) and the European Union. */
  readonly parties: number;
  readonly states: number;
  /** The largest number of parties that joined in one year, and the year or years. */
  readonly most: number;
  readonly mostYears: readonly string[];
  /** The first year at whose end more than half of the parties had joined. */
  readonly half: { readonly year: string; readonly parties: number };
  /** Year in which the European Union joined; `null` where it had not. */
  readonly unionYear: string | null;
  /** Parties of which only the year stands, since no source for the day was found. */
  readonly unverified: number;
}

export interface PartyYearsFigureWords {
  readonly title: string;
  readonly finding: (facts: PartyYearsFacts) => string;
  readonly alt: (rows: readonly PartyYearsRow[]) => string;
  readonly legend: string;
}

export interface PartyYearsWords {
  readonly figures: Readonly<Record<PartyYearsFigure, PartyYearsFigureWords>>;
  /** A full sentence about the year; the last one ends on 30 September. */
  readonly sentence: (row: PartyYearsRow, isLast: boolean) => string;
  readonly caption: string;
  readonly columns: Readonly<Record<'year' | 'parties' | 'total', string>>;
  readonly total: string;
  readonly notes: (facts: PartyYearsFacts) => readonly string[];
  readonly source: string;
}
