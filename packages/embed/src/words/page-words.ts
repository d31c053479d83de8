import type { Lang } from '@uncac-figures/figures';
import { pageWords as ar } from './ar.js';
import { pageWords as en } from './en.js';
import { pageWords as es } from './es.js';
import { pageWords as fr } from './fr.js';
import { pageWords as ru } from './ru.js';
import type { PageWords } from './words.js';
import { pageWords as zh } from './zh.js';

export const PAGE_WORDS: Readonly<Record<Lang, PageWords>> = { ar, zh, en, fr, ru, es };

/** Each language's name in itself. */
export const LANG_NAMES: Readonly<Record<Lang, string>> = {
  ar: 'العربية',
  zh: '中文',
  en: 'English',
  fr: 'Français',
  ru: 'Русский',
  es: 'Español',
};
