import type { StateWords } from '../../../model/state-words.js';

/** The sentence about a State where the report describes measures and names no State behind them. */
export type CategoryMatrixStateWords = StateWords<'measures'>;
