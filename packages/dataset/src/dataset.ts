import type * as r from './rows.js';
import type { NameLang } from './vocabularies.js';

export type * from './rows.js';

/** Tables that people edit: one property a table, rows in the order of the file. */
export interface SourceTables {
  readonly states: readonly r.StateSourceRow[];
  readonly regionalGroups: readonly r.RegionalGroupRow[];
  readonly stateNames: ByLang<r.StateNameRow>;
  readonly spellings: readonly r.SpellingRow[];
  readonly documents: readonly r.DocumentRow[];
  readonly documentTitles: ByLang<r.DocumentTitleRow>;
  readonly editions: readonly r.EditionRow[];
  readonly sessions: readonly r.SessionRow[];
  readonly cycles: readonly r.CycleRow[];
  readonly chapters: readonly r.ChapterRow[];
  readonly chapterTitles: ByLang<r.ChapterTitleRow>;
  readonly articles: readonly r.ArticleRow[];
  readonly articleTitles: ByLang<r.ArticleTitleRow>;
  readonly categories: readonly r.CategoryRow[];
  readonly subsections: readonly r.SubsectionRow[];
  readonly terms: ByLang<r.TermRow>;
  readonly measures: readonly r.MeasureRow[];
  readonly measureSummaries: ByLang<r.MeasureSummaryRow>;
  readonly measureTypes: readonly r.MeasureTypeRow[];
  readonly measureContexts: readonly r.MeasureContextRow[];
  readonly measureArticles: readonly r.MeasureArticleRow[];
  readonly treatyActions: readonly r.TreatyActionRow[];
  readonly footnoteListings: readonly r.FootnoteListingRow[];
  readonly lostListings: readonly r.LostListingRow[];
  readonly events: readonly r.EventRow[];
  readonly observations: readonly r.ObservationRow[];
  readonly publishedFigures: readonly r.PublishedFigureRow[];
  readonly leftOut: readonly r.LeftOutRow[];
}

export type ByLang<Row> = Readonly<Record<NameLang, readonly Row[]>>;

/**
 * All tables, checked, with the rows derived from them: which States were parties, the status of each State
 * (`participation`), and the derived observations, which come after the stated ones.
 */
export interface Dataset extends Omit<SourceTables, 'states'> {
  /** Version of the data, such as `2021.1`. */
  readonly version: string;
  readonly states: readonly r.StateRow[];
  readonly participation: readonly r.ParticipationRow[];
}
