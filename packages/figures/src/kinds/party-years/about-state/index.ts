import type { ByEdition, EditionDays } from '../../../model/edition.js';
import type { Lang } from '../../../model/lang.js';
import { stateWords as ar } from './ar.js';
import { stateWords as zh } from './zh.js';
import { stateWords as en } from './en.js';
import { stateWords as fr } from './fr.js';
import { stateWords as ru } from './ru.js';
import { stateWords as es } from './es.js';
import type { PartyYearsStateWords } from './party-years-state-words.js';

export const stateWords: Readonly<Record<Lang, ByEdition<PartyYearsStateWords, EditionDays>>> = {
  ar,
  zh,
  en,
  fr,
  ru,
  es,
};
