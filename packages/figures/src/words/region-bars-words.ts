import type { RegionalGroupId } from '@uncac-figures/dataset';
import type { MarkRole } from '../marks.js';
import type { Phrase } from '../phrase.js';
import type { RegionBarsRow } from '../region-bars/by-group/rows.js';
import type { GroupFigure, Measure } from '../region-bars/options.js';
import type { PublishedWords } from './region-bars-published-words.js';
import type { SummariesWords } from './region-bars-summaries-words.js';

/** Numbers of the whole that titles, findings and notes speak of. Each is a count of States. */
export interface RegionBarsFacts {
  /** Provided information by September 2021, as the report states (153, paragraph 6). */
  readonly stated: number;
  /** Of these, known by name (136) and not (17). */
  readonly named: number;
  readonly notItemised: number;
  /** With new information in 2021 (40, footnote 4): replied to the request (22) or spoke at meetings (18; paragraph 5). */
  readonly updated: number;
  readonly replied: number;
  readonly spoke: number;
  /** States parties on 30 September 2021 (187). */
  readonly parties: number;
}

/** Fields of the tables: the headers of the CSV files. */
export type RegionBarsField =
  | 'group'
  | 'updated'
  | 'earlier'
  | 'known'
  | 'possible_low'
  | 'possible_high'
  | 'parties'
  | 'states'
  | 'updated_share'
  | 'earlier_share'
  | 'known_share'
  | 'possible_high_share'
  | 'parties_share';

export interface RegionBarsFigureWords {
  readonly title: Readonly<Record<Measure, string>>;
  readonly finding: (facts: RegionBarsFacts) => string;
  /** Before the list of groups in the text for whoever can't see the picture. */
  readonly alt: (briefs: readonly string[]) => string;
  readonly brief: (name: string, row: RegionBarsRow, measure: Measure) => string;
  readonly legend: readonly (readonly [MarkRole, Readonly<Record<Measure, string>>])[];
  /** What stands beside the bar; `strong` is the number. */
  readonly value: (row: RegionBarsRow, measure: Measure) => Phrase;
  /** A full sentence about the row, beginning with its name. */
  readonly sentence: (name: string, row: RegionBarsRow, measure: Measure) => string;
  readonly caption: Readonly<Record<Measure, string>>;
  readonly notes: (facts: RegionBarsFacts, measure: Measure) => readonly string[];
  readonly source: string;
}

export interface RegionBarsWords {
  /** The groups' names in the lines they take when the picture is narrow: at most 24 characters a line. */
  readonly groupLines: Readonly<Record<RegionalGroupId, readonly string[]>>;
  /** Names of the rows that are not groups, in the table. */
  readonly rows: Readonly<Record<'no-group' | 'total' | 'total-parties' | 'not-itemised' | 'stated', string>>;
  /** The bar below the line: its label in lines when narrow, and its count. */
  readonly apart: Readonly<
    Record<'not-itemised' | 'no-group', (facts: RegionBarsFacts) => readonly string[]>
  >;
  readonly apartValue: (count: number) => string;
  readonly apartSentence: Readonly<Record<'not-itemised' | 'no-group', (facts: RegionBarsFacts) => string>>;
  readonly columns: Readonly<Record<RegionBarsField, string>>;
  readonly figures: Readonly<Record<GroupFigure, RegionBarsFigureWords>>;
  readonly summaries: SummariesWords;
  readonly published: PublishedWords;
}
