import type { StateWords } from '../../../model/state-words.js';
import type { StateStep } from './state-steps.js';

/** The timeline's words about a State: the sentence above the picture, and the words on the State's line. */
export interface CycleTimelineStateWords extends StateWords<'cycles'> {
  /** What happened in one year, in at most 16 characters, such as "Signed, ratified". */
  readonly steps: (steps: readonly StateStep[]) => string;
}
