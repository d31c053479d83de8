/** One review cycle, as the report counts it. */
export interface SummariesRow {
  readonly row: string;
  readonly cycle: number;
  /** States whose executive summary was completed. */
  readonly completed: number;
  /** Parties on the day of the edition. */
  readonly parties: number;
}

/** Fields of the table: the headers of the CSV file. */
export type SummariesField = 'cycle' | 'completed' | 'completed_share' | 'parties';
