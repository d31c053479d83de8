/** Closed vocabularies of the data. Each is an array in its own order and a type of the values. */

/** The five regional groups of United Nations Member States, in the order the United Nations lists them. */
export const REGIONAL_GROUPS = [
  'african',
  'asia-pacific',
  'eastern-european',
  'latin-american-caribbean',
  'western-european-other',
] as const;
export type RegionalGroupId = (typeof REGIONAL_GROUPS)[number];

/**
 * What may be said about a State's part in the reporting, as of the edition's month.
 *
 * - `new`: named among the States with new information;
 * - `earlier-only`: named in the list of all who provided information, not among those with new information;
 * - `not-known`: a party whose place in the alphabet of that list is lost in the text held here;
 * - `not-named`: a party that the text held here does not name; the text is incomplete, so nothing follows from it;
 * - `not-a-party`: not a party to the Convention on the day of the edition.
 */
export const PARTICIPATION_STATUSES = [
  'new',
  'earlier-only',
  'not-known',
  'not-named',
  'not-a-party',
] as const;
export type ParticipationStatus = (typeof PARTICIPATION_STATUSES)[number];

/** How an observation came about. Zero is a value; the last three are not values. */
export const OBSERVATION_STATUSES = [
  'observed',
  'derived',
  'not-itemised',
  'not-available-in-source',
  'not-applicable',
] as const;
export type ObservationStatus = (typeof OBSERVATION_STATUSES)[number];

/** The six official languages of the United Nations, in which the tables have names. */
export const NAME_LANGS = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;
export type NameLang = (typeof NAME_LANGS)[number];

/** What a row of the States table is. `organization` is a regional economic integration organization. */
export const STATE_KINDS = ['member-state', 'observer-state', 'non-member-state', 'organization'] as const;
export type StateKind = (typeof STATE_KINDS)[number];

/**
 * What a spelling is, beside the codes and names of `states` and `state-names`.
 *
 * - `reserved-code`, `former-code`: of ISO 3166; `other-code`: of another list, such as that of the World Bank;
 * - `usual-name`, `formal-name`, `former-name`: of a State, in any language;
 * - `not-taken`: known to mean something else, or several things; nothing is taken or offered for it.
 */
export const SPELLING_KINDS = [
  'reserved-code',
  'former-code',
  'other-code',
  'usual-name',
  'formal-name',
  'former-name',
  'not-taken',
] as const;
export type SpellingKind = (typeof SPELLING_KINDS)[number];

/**
 * Why a State is in its group: in the list of the groups; counted there for elections only; assigned here, because it
 * is in no list of Member States; or in no group.
 */
export const GROUP_BASES = ['listed', 'counted-for-elections', 'assigned', 'none'] as const;
export type GroupBasis = (typeof GROUP_BASES)[number];

/** How far a date is known: `2021-09-30`, `2021-09`, `2021`, or two days with a slash between. */
export const DATE_PRECISIONS = ['day', 'month', 'year', 'range'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** Where the date of an event comes from: stated, or read off the number of the session or the symbol. */
export const DATE_BASES = ['stated', 'session-number', 'symbol'] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** How a party expressed its consent to be bound. */
export const TREATY_ACTIONS = ['ratification', 'accession', 'acceptance', 'approval', 'succession'] as const;
export type TreatyAction = (typeof TREATY_ACTIONS)[number];

export const CHAPTERS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'] as const;
export type ChapterId = (typeof CHAPTERS)[number];

/** The letters under which paragraph 7 of the report sorts what States reported. */
export const CATEGORIES = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
export type CategoryId = (typeof CATEGORIES)[number];

/** Origin of a document's title: as published in the language, or ours, shortened or translated. */
export const TITLE_BASES = ['official', 'ours'] as const;
export type TitleBasis = (typeof TITLE_BASES)[number];

/** How a document was read: the whole text, a copy or part of one, or only what others cite of it. */
export const DOCUMENT_HOLDINGS = ['full-text', 'copy', 'cited'] as const;
export type DocumentHolding = (typeof DOCUMENT_HOLDINGS)[number];

/** Where a title or a term comes from: seen in a text, in the report, recalled UN usage, or translated here. */
export const WORDING_BASES = ['seen', 'report', 'recalled', 'translated'] as const;
export type WordingBasis = (typeof WORDING_BASES)[number];

export const EVENT_KINDS = [
  'convention',
  'resolution',
  'decision',
  'cycle',
  'note-verbale',
  'report',
  'session',
  'declaration',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/**
 * What an observation counts.
 *
 * - `provided`: States that provided information on measures;
 * - `updated`: States with new information; `earlier`: those of them that are named in
 *   earlier documents, `new`: those that are not;
 * - `replied`, `spoke`: States that replied to the latest request, or are covered through statements;
 * - `summaries`: States whose executive summary of a cycle is complete; `all-summaries`: summaries;
 * - `known`: States of `provided` that the footnotes name;
 * - `parties`: parties to the Convention; `states-parties`: those of them that are States;
 * - `reviewed`: States parties reviewed; `visits`: country visits and joint meetings.
 */
export const QUANTITIES = [
  'provided',
  'updated',
  'earlier',
  'new',
  'replied',
  'spoke',
  'summaries',
  'all-summaries',
  'known',
  'parties',
  'states-parties',
  'reviewed',
  'visits',
] as const;
export type Quantity = (typeof QUANTITIES)[number];

export const UNITS = ['states', 'parties', 'summaries', 'visits'] as const;
export type Unit = (typeof UNITS)[number];

/** The condition of a range: that the names lost from footnote 5 lie in the two runs of the alphabet lost from it. */
export const CONDITIONS = ['lost-names-in-two-runs'] as const;
export type Condition = (typeof CONDITIONS)[number];

export const FIGURE_UNITS = ['states', 'per-cent'] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];

/** Type of a measure, coded by hand from the report. The last two are for rows that report no measure. */
export const MEASURE_TYPES = [
  'legislation',
  'policy',
  'strategy',
  'risk-assessment',
  'new-institution',
  'coordination-mechanism',
  'inspection-oversight',
  'evaluation',
  'capacity-building-training',
  'awareness-education',
  'public-participation',
  'access-to-information',
  'reporting-channel',
  'register-declaration',
  'it-system',
  'e-procurement',
  'treaty-mou',
  'international-network',
  'impact-statement',
  'not-implemented',
] as const;
export type MeasureType = (typeof MEASURE_TYPES)[number];

/** Whether a second speaker of the language has read a wording of ours. */
export const REVIEW_STATES = ['draft', 'reviewed'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** How far a measure had come, in order; `other`: mixed, unclear, or no measure. */
export const STAGES = ['planned', 'drafted', 'adopted', 'in-operation', 'completed', 'other'] as const;
export type Stage = (typeof STAGES)[number];

/** How many States the text says, for counting. `unquantified`: "States" without a number; `unspecified`: no subject. */
export const QUANTIFIERS = [
  'one',
  'two',
  'several',
  'some',
  'many',
  'most',
  'growing-number',
  'unquantified',
  'unspecified',
] as const;
export type Quantifier = (typeof QUANTIFIERS)[number];

/** How many States the text names, in terms nearer to its words. */
export const STATED_QUANTIFIERS = [
  'one',
  'another-one',
  'same-one',
  'one-anti-corruption-body',
  'two',
  'several',
  'some',
  'some-others',
  'many',
  'most',
  'in-many-cases',
  'growing-number',
  'states',
  'unspecified',
  'unspecified-likely-same-one',
  'unspecified-numerous-bodies',
] as const;
export type StatedQuantifier = (typeof STATED_QUANTIFIERS)[number];

/** Contexts that, in the report, led to a measure or supported it. */
export const MEASURE_CONTEXTS = [
  'review-outcome',
  'review-gaps',
  'review-completed',
  'recommendation',
  'first-cycle',
  'first-cycle-recommendation',
  'second-cycle-completed',
  'second-cycle-recommendation',
  'other-evaluation',
  'technical-assistance-need',
  'technical-assistance',
  'donor-support',
  'international-support',
] as const;
export type MeasureContext = (typeof MEASURE_CONTEXTS)[number];

/** Where an article is cited: in the sentence on the measure, where its paragraph opens, or elsewhere in it. */
export const CITATION_BASES = ['sentence', 'paragraph-lead', 'paragraph'] as const;
export type CitationBasis = (typeof CITATION_BASES)[number];

/** Why something known is not in the tables. */
export const LEFT_OUT_REASONS = [
  'no-primary-source',
  'secondary-source',
  'not-in-source',
  'not-found',
  'not-an-event',
  'not-needed',
  'nothing-taken',
  'after-the-report',
  'computed-here',
  'partial',
  'unknown',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];
