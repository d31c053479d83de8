/** One year, from the first in which a party joined to that of the report. */
export interface PartyYearsRow {
  /** The year as four digits. */
  readonly row: string;
  /** Parties that joined in the year: States, and the European Union in its year. Zero is a value. */
  readonly parties: number;
  /** Parties at the end of the year; for the last year on the day of the edition. */
  readonly total: number;
  /** Whether the European Union is among those of the year. */
  readonly union: boolean;
}
