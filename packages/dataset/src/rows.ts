import type * as v from './vocabularies.js';

export type * from './measure-rows.js';

/** A State, or an organization that is a party, as `source/states.csv` has it. Key: `iso3`. */
export interface StateSourceRow {
  /** ISO 3166-1 alpha-3; `EUE` for the European Union. */
  readonly iso3: string;
  readonly iso2: string;
  /** UN M49 code, three digits; `null` for the European Union. */
  readonly m49: string | null;
  readonly kind: v.StateKind;
  /** `null` for the Holy See and the European Union, which are in no group. */
  readonly group: v.RegionalGroupId | null;
  readonly groupBasis: v.GroupBasis;
}

/** A State, or an organization that is a party. Key: `iso3`. */
export interface StateRow extends StateSourceRow {
  /** Whether it was a party to the Convention on the day of the edition; from the treaty actions. */
  readonly party: boolean;
}

/** Key: `id`. `position` is the order in which the United Nations lists the groups. */
export interface RegionalGroupRow {
  readonly id: v.RegionalGroupId;
  readonly position: number;
}

/** Key: `iso3`. One table a language. */
export interface StateNameRow {
  readonly iso3: string;
  /** UN short name, as in a list. */
  readonly name: string;
  /** The name inside a sentence, such as "the Gambia". Outside English without an article. */
  readonly nameInText: string;
}

/** A spelling by which a State is asked for, beside its codes and names. Key: `spelling`. */
export interface SpellingRow {
  readonly spelling: string;
  /** `null` for a spelling for which no State is taken. */
  readonly iso3: string | null;
  readonly kind: v.SpellingKind;
  /** The list or the usage that the spelling is from. */
  readonly source: string;
}

/** Key: `id`. */
export interface DocumentRow {
  readonly id: string;
  /** `null` where it is not known, as for the report, whose text in the data lacks it. */
  readonly symbol: string | null;
  readonly date: string | null;
  readonly datePrecision: v.DatePrecision | null;
  readonly session: number | null;
  readonly held: v.DocumentHolding;
}

/** The title of a document that needs one; the others are cited by symbol. Key: `document`. One table a language. */
export interface DocumentTitleRow {
  readonly document: string;
  readonly title: string;
  readonly basis: v.TitleBasis;
  readonly review: v.ReviewState;
}

/** What an edition of the figures is about; the last one is shown. Its date and session are those of `document`. Key: `id`. */
export interface EditionRow {
  readonly id: string;
  /** The report. */
  readonly document: string;
  /** Month that the counts of the report hold for, such as `2021-09`. */
  readonly asOf: string;
  /** Day on which the parties are counted, such as `2021-09-30`. */
  readonly partiesAsOf: string;
  /** First and last year of what is called new information. */
  readonly newFrom: number;
  readonly newTo: number;
  /** Year from which information is counted as provided. */
  readonly providedSince: number;
  /** Year of the report before. */
  readonly earlierUntil: number;
  readonly timelineFrom: number;
  /** Paragraphs of the report on the events of the timeline, with totals of States, and on measures. */
  readonly firstBackgroundParagraph: number;
  readonly lastBackgroundParagraph: number;
  readonly firstTotalParagraph: number;
  readonly lastTotalParagraph: number;
  readonly firstMeasureParagraph: number;
  readonly lastMeasureParagraph: number;
  readonly firstFootnote: number;
  /** Footnotes that name the States with new information, and all that provided information. */
  readonly newFootnote: number;
  readonly providedFootnote: number;
}

/** A session of the Conference of the States Parties. Key: `session`. */
export interface SessionRow {
  readonly session: number;
  readonly start: string;
  readonly end: string;
  readonly precision: v.DatePrecision;
  readonly city: string;
  readonly country: string;
  /** `false` where dates and place are recalled: then only the year is given. */
  readonly verified: boolean;
  readonly document: string | null;
}

/** A review cycle. For neither does a source in the data state an end. Key: `cycle`. */
export interface CycleRow {
  readonly cycle: number;
  readonly start: string;
  readonly startPrecision: v.DatePrecision;
  readonly end: string | null;
  readonly endPrecision: v.DatePrecision | null;
  readonly document: string;
}

/** A chapter of the Convention and the cycle that reviews it, if one does. Key: `id`. */
export interface ChapterRow {
  readonly id: v.ChapterId;
  readonly position: number;
  readonly firstArticle: number;
  readonly lastArticle: number;
  readonly cycle: number | null;
}

/** Key: `chapter`. One table a language. */
export interface ChapterTitleRow {
  readonly chapter: v.ChapterId;
  readonly title: string;
}

/** Key: `article`. */
export interface ArticleRow {
  readonly article: number;
  readonly chapter: v.ChapterId;
}

/** Key: `article`. One table a language. */
export interface ArticleTitleRow {
  readonly article: number;
  readonly title: string;
  readonly basis: v.WordingBasis;
}

/** A letter of paragraph 7, and the section of the report on it. Key: `id`. */
export interface CategoryRow {
  readonly id: v.CategoryId;
  readonly section: string;
}

/** A lettered part of a section, such as `IV.A`. Key: `id`. */
export interface SubsectionRow {
  readonly id: string;
  readonly category: v.CategoryId;
}

/** A UN term, or the name of a group, category, section or subsection (`group.african`). Key: `id`. One table a language. */
export interface TermRow {
  readonly id: string;
  readonly text: string;
  readonly basis: v.WordingBasis;
}

/** Signature and consent to be bound. Key: `iso3`. */
export interface TreatyActionRow {
  readonly iso3: string;
  readonly signature: string | null;
  readonly action: v.TreatyAction | null;
  readonly date: string | null;
  readonly datePrecision: v.DatePrecision | null;
  /** `false`: the date is recalled and no source was found; only its year is given. */
  readonly verified: boolean | null;
  /** Party on the day of the edition. */
  readonly party: boolean;
  readonly document: string | null;
}

/** A State as footnote 4 or 5 of the report lists it. Key: `footnote`, `position`. */
export interface FootnoteListingRow {
  readonly footnote: number;
  readonly position: number;
  readonly iso3: string;
  /** In the Chinese text. */
  readonly asWritten: string;
}

/** Inferred: a party whose place in the alphabet of footnote 5 lies in a run that is lost. Key: `iso3`. */
export interface LostListingRow {
  readonly iso3: string;
  readonly footnote: number;
  /** The last State before the run, and the first after it. */
  readonly after: string;
  readonly before: string;
}

/** What may be said about one State; derived from the listings and the treaty actions. Key: `iso3`. */
export interface ParticipationRow {
  readonly iso3: string;
  readonly status: v.ParticipationStatus;
}

/** Key: `id`. */
export interface EventRow {
  readonly id: string;
  readonly kind: v.EventKind;
  /** Number of the resolution, the note verbale, the report or the session, as it is written. */
  readonly number: string | null;
  readonly date: string;
  readonly datePrecision: v.DatePrecision;
  readonly dateBasis: v.DateBasis;
  readonly session: number | null;
  /** The document that the event brought. */
  readonly subject: string | null;
  /** The document that states the event. */
  readonly document: string;
  readonly paragraph: number | null;
  readonly footnote: number | null;
}

/** One number: what it counts, for which group or cycle, at which date, and its source. Key: `id`. */
export interface ObservationRow {
  readonly id: string;
  readonly what: v.Quantity;
  readonly group: v.RegionalGroupId | null;
  readonly cycle: number | null;
  readonly asOf: string;
  readonly asOfPrecision: v.DatePrecision;
  /** `null` for a range. Zero is a value. */
  readonly value: number | null;
  /** Bounds of a range, both included. */
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: v.Unit;
  readonly status: v.ObservationStatus;
  readonly document: string | null;
  readonly paragraph: number | null;
  readonly footnote: number | null;
  /** The condition under which the range is right; `null` where there is none. */
  readonly condition: v.Condition | null;
}

/** A place for a value of Figures I and II, which are pictures. Key: `figure`, `group`, `year`. */
export interface PublishedFigureRow {
  readonly figure: number;
  readonly group: v.RegionalGroupId;
  readonly year: number;
  readonly cycle: number;
  readonly value: number | null;
  readonly unit: v.FigureUnit | null;
  readonly status: v.ObservationStatus;
  readonly document: string;
  readonly page: number | null;
}

/** A known fact that is left out of the tables, and the reason. Key: `id`. */
export interface LeftOutRow {
  readonly id: string;
  readonly table: string;
  readonly what: string;
  readonly reason: v.LeftOutReason;
  readonly source: string | null;
}
