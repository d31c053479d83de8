import type { Phrase } from './phrase.js';
import type { Review } from './review.js';
import type { StateFacts } from './state.js';

/** The numbers and names of a figure that a sentence about one of its States needs. */
export interface StateContext {
  /** Parties in the State's row of the figure, such as its group; `null` where it is in none. */
  readonly parties: number | null;
  /** Name of the State's row, such as `African States`; empty where it is in none. */
  readonly groupName: string;
  /** States that the figure as a whole counts, such as the 153 that provided information. */
  readonly total: number;
  /** Of these, the States that the text in the data does not name, such as 17. */
  readonly notItemised: number;
}

/** One or two full sentences about a State, its name being the bold part. */
export type StateSentence = (state: StateFacts, context: StateContext) => Phrase;

/** The sentences about a State in one language, by the name that a figure asks for in `state.sentence`. */
export interface StateWords<Name extends string = string> {
  readonly review: Review;
  readonly sentences: Readonly<Record<Name, StateSentence>>;
}
