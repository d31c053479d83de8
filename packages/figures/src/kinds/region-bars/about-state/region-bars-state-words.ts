import type { StateWords } from '../../../model/state-words.js';

/**
 * Sentences about a State, by the figure that asks for them: `provided`, `updated` and `parties` by their own;
 * `unnamed` where the source counts States and names none (executive summaries, Figures I and II of the report).
 */
export type RegionBarsStateWords = StateWords<'provided' | 'updated' | 'parties' | 'unnamed'>;
