import type * as v from './vocabularies.js';

/** One action by one subject, coded by hand from paragraphs 9 to 64. Rows are not counts of States. Key: `id`. */
export interface MeasureRow {
  readonly id: string;
  readonly paragraph: number;
  readonly category: v.CategoryId;
  /** `null` where the paragraph is before the first subsection, or the section has none. */
  readonly subsection: string | null;
  readonly type: v.MeasureType;
  readonly stage: v.Stage;
  readonly quantifier: v.Quantifier;
  readonly quantifierStated: v.StatedQuantifier;
  /** The words of the Chinese text that are coded as the quantifier. */
  readonly quantifierPattern: string | null;
  readonly statusStated: string;
  /** The same for rows about the same State, which the report does not name. */
  readonly stateKey: string | null;
  /** `false` where it is only likely that the State is the same. */
  readonly stateKeyCertain: boolean | null;
  /** `false` for rows that report no measure; figures leave them out. */
  readonly isMeasure: boolean;
}

/** A measure in a few words of our own, which are not the report's. Key: `measure`. One table a language. */
export interface MeasureSummaryRow {
  readonly measure: string;
  readonly summary: string;
  readonly review: v.ReviewState;
}

/** A further type of a measure. Key: `measure`, `type`. */
export interface MeasureTypeRow {
  readonly measure: string;
  readonly type: v.MeasureType;
}

/** A context that led to a measure or supported it. Key: `measure`, `context`. */
export interface MeasureContextRow {
  readonly measure: string;
  readonly context: v.MeasureContext;
}

/** A chapter or an article cited with a measure. Key: `measure`, `citation`. */
export interface MeasureArticleRow {
  readonly measure: string;
  /** As cited, such as `46(28)` or `Ch. IV`. */
  readonly citation: string;
  readonly chapter: v.ChapterId | null;
  readonly article: number | null;
  readonly provision: number | null;
  /** Count by article only those cited in the `sentence`. */
  readonly basis: v.CitationBasis;
}
