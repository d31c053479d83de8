import type { ByEdition } from '../../../model/edition.js';
import type { Lang } from '../../../model/lang.js';
import { words as ar } from './ar.js';
import { words as zh } from './zh.js';
import { words as en } from './en.js';
import { words as fr } from './fr.js';
import { words as ru } from './ru.js';
import { words as es } from './es.js';
import type { RegionBarsWords } from './region-bars-words.js';

export const words: Readonly<Record<Lang, ByEdition<RegionBarsWords>>> = { ar, zh, en, fr, ru, es };
