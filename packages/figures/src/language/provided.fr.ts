import { countedNoun } from './counted-noun.js';

const counted = countedNoun('fr');

/** "38 des 53 parties ont communiqué des informations", but "1 des 53 parties a communiqué des informations". */
export const provided = (known: number, whole: string): string =>
  counted(
    known,
    `des ${whole} a communiqué des informations`,
    `des ${whole} ont communiqué des informations`,
  );
