import { countedNoun } from './counted-noun.js';

const counted = countedNoun('fr');

/** "38 des 53 parties sont connues par leur nom", but "1 des 53 parties est connue par son nom". */
export const knownByName = (known: number, whole: string): string =>
  counted(known, `des ${whole} est connue par son nom`, `des ${whole} sont connues par leur nom`);
