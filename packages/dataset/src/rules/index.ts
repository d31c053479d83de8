import { articleAbsent, articleChapter, chapterOrder } from './convention.js';
import { dateOrder, datePrecision } from './dates.js';
import { sessionSource } from './documents.js';
import { editionDocument, editionOrder, editionTotals } from './editions.js';
import {
  footnoteCount,
  footnoteParty,
  footnotePosition,
  footnoteTwice,
  footnoteUnknown,
  listedExceedsStated,
} from './footnotes.js';
import { nameAbsent, termUnknown } from './languages.js';
import { lostListing, lostListingAbsent, lostPlace, lostRun, lostTooFew } from './lost-listings.js';
import {
  measureCitation,
  measureFurtherType,
  measureParagraph,
  measureStateKey,
  measureSubsection,
} from './measures.js';
import {
  observationDerived,
  observationParagraph,
  observationRange,
  observationValue,
} from './observations.js';
import { publishedCycle, publishedPlaceAbsent, publishedValue, publishedYear } from './published-figures.js';
import type { Rule } from './rule.js';
import { nameShared, spellingState, spellingTaken, spellingTwice } from './spellings.js';
import { groupBasis } from './states.js';
import { totalAbsent, totalOrder, totalParties, totalParts, totalRepeated } from './totals.js';
import { partyDate, treatyActionAbsent, treatyActionWhole, unverifiedDay } from './treaty-actions.js';

/** Every rule of the tables, in the order in which problems are reported. */
export const RULES: readonly Rule[] = [
  groupBasis,
  editionDocument,
  editionOrder,
  sessionSource,
  datePrecision,
  dateOrder,
  chapterOrder,
  articleChapter,
  articleAbsent,
  nameAbsent,
  termUnknown,
  nameShared,
  spellingState,
  spellingTaken,
  spellingTwice,
  treatyActionAbsent,
  treatyActionWhole,
  unverifiedDay,
  partyDate,
  observationValue,
  observationRange,
  observationDerived,
  observationParagraph,
  totalAbsent,
  editionTotals,
  totalParts,
  totalRepeated,
  totalOrder,
  totalParties,
  footnoteUnknown,
  footnotePosition,
  footnoteTwice,
  footnoteParty,
  footnoteCount,
  listedExceedsStated,
  lostListing,
  lostRun,
  lostPlace,
  lostListingAbsent,
  lostTooFew,
  measureParagraph,
  measureSubsection,
  measureStateKey,
  measureCitation,
  measureFurtherType,
  publishedCycle,
  publishedYear,
  publishedValue,
  publishedPlaceAbsent,
];
