import type { Lang } from '../lang.js';
import { words as ar } from '../words/ar.js';
import { words as en } from '../words/en.js';
import type { FigureWords } from '../words/figure-words.js';

/** The words of every language, for what is made in Node. */
export const figureWords: Readonly<Record<Lang, FigureWords>> = { ar, en };
