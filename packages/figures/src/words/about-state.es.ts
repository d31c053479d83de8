import { subject } from '../language/subject.es.js';
import type { EditionDays } from '../model/edition.js';
import type { Phrase } from '../model/phrase.js';

/** "Suriname no era parte…", the name being the bold part. */
export const notAParty = (nameInText: string, edition: EditionDays): Phrase => {
  const { strong, n } = subject(nameInText);
  return { text: `${strong} no era${n} parte en la Convención al ${edition.partiesDay}.`, strong };
};
