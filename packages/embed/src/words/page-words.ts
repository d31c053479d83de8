import type { Lang } from '@uncac-figures/figures';
import { pageWords as ar } from './ar.js';
import { pageWords as en } from './en.js';
import type { PageWords } from './words.js';

export const PAGE_WORDS: Readonly<Record<Lang, PageWords>> = { ar, en };

/** Each language's name in itself. */
export const LANG_NAMES: Readonly<Record<Lang, string>> = { ar: 'العربية', en: 'English' };
