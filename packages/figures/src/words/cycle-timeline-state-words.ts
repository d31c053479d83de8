import type { StateStep } from '../cycle-timeline/state-steps.js';
import type { Phrase } from '../phrase.js';
import type { StateFacts } from '../state.js';
import type { Review, StateContext } from './words.js';

/** What the timeline says about a State: the sentence above the picture, and the words on the State's line. */
export interface CycleTimelineStateWords {
  readonly review: Review;
  /** One or two full sentences, `strong` being the State's name. */
  readonly sentence: (state: StateFacts, context: StateContext) => Phrase;
  /** What happened in one year, in at most 16 characters. */
  readonly steps: (steps: readonly StateStep[]) => string;
}
