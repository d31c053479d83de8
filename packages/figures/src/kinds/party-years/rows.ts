/** One year, from the first in which a party joined to that of the report. */
export interface PartyYearsRow {
  /** The year as four digits. */
  readonly row: string;
  /** Parties that joined in the year: States, and the European Union in its year. Zero is a value. */
  readonly parties: number;
  /** Parties at the end of the year; for 2021 on 30 September. */
  readonly total: number;
  /** Whether the European Union is among those of the year. */
  readonly union: boolean;
}
