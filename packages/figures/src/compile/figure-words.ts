import type { Lang } from '../lang.js';
import { words as ar } from '../words/ar.js';
import { words as en } from '../words/en.js';
import { words as es } from '../words/es.js';
import type { FigureWords } from '../words/figure-words.js';
import { words as fr } from '../words/fr.js';
import { words as ru } from '../words/ru.js';
import { words as zh } from '../words/zh.js';

/** The words of every language, for what is made in Node. */
export const figureWords: Readonly<Record<Lang, FigureWords>> = { ar, zh, en, fr, ru, es };
