import type { ParticipationStatus } from '@uncac-figures/dataset';
import type { StateNote } from '../../../model/compiled-figure.js';
import type { StateFacts } from '../../../model/state.js';
import type { Review } from '../../../model/review.js';

/** The words of a summary about its State: title, finding, and the words of its lines. */
export interface CountrySummaryStateWords {
  readonly review: Review;
  readonly title: (state: StateFacts) => string;
  /** One full sentence. */
  readonly finding: (state: StateFacts, whole: Pick<StateNote, 'total' | 'notItemised'>) => string;
  readonly labels: Readonly<Record<'group' | 'signature' | 'party' | 'information' | 'itsGroup', string>>;
  readonly noGroup: string;
  /** A day such as `2003-12-09` in words. */
  readonly day: (date: string) => string;
  readonly noSignature: string;
  /**
   * Since when the State is a party and by which act; or that it was no party, and what the treaty list has about it.
   */
  readonly party: (state: StateFacts) => string;
  readonly information: Readonly<Record<ParticipationStatus, string>>;
  readonly itsGroup: (known: number, parties: number) => string;
  /** In place of the numbers of its group, for a State in no group. */
  readonly notCounted: string;
}
