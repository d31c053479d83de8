import type { Lang } from '../model/lang.js';
import { words as ar } from './ar.js';
import { words as zh } from './zh.js';
import { words as en } from './en.js';
import { words as fr } from './fr.js';
import { words as ru } from './ru.js';
import { words as es } from './es.js';
import type { CommonWords } from './words.js';

/** The words that all figures share, in every language. */
export const commonWords: Readonly<Record<Lang, CommonWords>> = { ar, zh, en, fr, ru, es };
