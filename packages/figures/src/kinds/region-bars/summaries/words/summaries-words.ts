import type { MarkRole } from '../../../../model/marks.js';
import type { Phrase } from '../../../../model/phrase.js';
import type { Measure } from '../../options.js';
import type { SummariesField, SummariesRow } from '../rows.js';

/** Words of the figure of executive summaries by cycle. */
export interface SummariesWords {
  readonly title: Readonly<Record<Measure, string>>;
  /** Name of the first or second cycle, as a label. */
  readonly cycle: (cycle: number) => string;
  readonly finding: (rows: readonly SummariesRow[]) => string;
  readonly alt: (briefs: readonly string[]) => string;
  readonly brief: (name: string, row: SummariesRow, measure: Measure) => string;
  readonly legend: readonly (readonly [MarkRole, Readonly<Record<Measure, string>>])[];
  /** The text beside the bar; `strong` is the number. */
  readonly value: (row: SummariesRow, measure: Measure) => Phrase;
  readonly sentence: (row: SummariesRow, measure: Measure) => string;
  readonly caption: Readonly<Record<Measure, string>>;
  readonly columns: Readonly<Record<SummariesField, string>>;
  readonly notes: (measure: Measure) => readonly string[];
  readonly source: string;
}
