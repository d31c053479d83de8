/** One review cycle, as the report counts it. */
export interface SummariesRow {
  readonly row: string;
  readonly cycle: number;
  /** States whose executive summary was completed by September 2021 (paragraph 5). */
  readonly completed: number;
  /** Parties on 30 September 2021. */
  readonly parties: number;
}

/** Fields of the table: the headers of the CSV file. */
export type SummariesField = 'cycle' | 'completed' | 'completed_share' | 'parties';
