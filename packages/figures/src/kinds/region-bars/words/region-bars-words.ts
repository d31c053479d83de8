import type { MarkRole } from '../../../model/marks.js';
import type { Phrase } from '../../../model/phrase.js';
import type { RegionBarsFacts } from '../by-group/facts.js';
import type { RegionBarsField, RegionBarsRow } from '../by-group/rows.js';
import type { GroupFigure, Measure } from '../options.js';
import type { PublishedWords } from '../published/words/published-words.js';
import type { SummariesWords } from '../summaries/words/summaries-words.js';

export interface RegionBarsFigureWords {
  readonly title: Readonly<Record<Measure, string>>;
  readonly finding: (facts: RegionBarsFacts) => string;
  /** The picture in words, for readers who can't see it; `briefs` is a text for each group. */
  readonly alt: (briefs: readonly string[]) => string;
  readonly brief: (name: string, row: RegionBarsRow, measure: Measure) => string;
  readonly legend: readonly (readonly [MarkRole, Readonly<Record<Measure, string>>])[];
  /** The text beside the bar, such as “At least 38 of 53”; `strong` is the number. */
  readonly value: (row: RegionBarsRow, measure: Measure) => Phrase;
  /** A full sentence about the row, beginning with its name. */
  readonly sentence: (name: string, row: RegionBarsRow, measure: Measure) => string;
  readonly caption: Readonly<Record<Measure, string>>;
  readonly notes: (facts: RegionBarsFacts, measure: Measure) => readonly string[];
  readonly source: string;
}

export interface RegionBarsWords {
  /** Names of the rows that are not groups, in the table. */
  readonly rows: Readonly<Record<'no-group' | 'total' | 'total-parties' | 'not-itemised' | 'stated', string>>;
  /** Label of the bar below the line, at most 66 characters, and its count. */
  readonly apart: Readonly<Record<'not-itemised' | 'no-group', (facts: RegionBarsFacts) => string>>;
  readonly apartValue: (count: number) => string;
  readonly apartSentence: Readonly<Record<'not-itemised' | 'no-group', (facts: RegionBarsFacts) => string>>;
  readonly columns: Readonly<Record<RegionBarsField, string>>;
  readonly figures: Readonly<Record<GroupFigure, RegionBarsFigureWords>>;
  readonly summaries: SummariesWords;
  readonly published: PublishedWords;
}
