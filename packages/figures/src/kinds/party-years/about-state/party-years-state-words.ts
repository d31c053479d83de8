import type { StateWords } from '../../../model/state-words.js';

/** The sentence about the year in which a State joined: "Kenya is one of the 15 parties that joined in 2003." */
export type PartyYearsStateWords = StateWords<'joined'>;
