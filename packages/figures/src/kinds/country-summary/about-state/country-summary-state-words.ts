import type { ParticipationStatus } from '@uncac-figures/dataset';
import type { StateNote } from '../../../model/compiled-figure.js';
import type { StateFacts } from '../../../model/state.js';
import type { Review } from '../../../model/review.js';

/** What a summary says about its State: title, finding, and a line for each thing that the data hold. */
export interface CountrySummaryStateWords {
  readonly review: Review;
  readonly title: (state: StateFacts) => string;
  /** One full sentence. */
  readonly finding: (state: StateFacts, whole: StateNote) => string;
  readonly labels: Readonly<Record<'group' | 'signature' | 'party' | 'information' | 'itsGroup', string>>;
  readonly noGroup: string;
  /** A day such as `2003-12-09` in words. */
  readonly day: (date: string) => string;
  readonly noSignature: string;
  /** Since when it is a party and by what act; or that it was none, and what the treaty list has all the same. */
  readonly party: (state: StateFacts) => string;
  readonly information: Readonly<Record<ParticipationStatus, string>>;
  readonly itsGroup: (known: number, parties: number) => string;
  /** Where its group's numbers would stand: it is in none. */
  readonly notCounted: string;
}
