import { subject } from '../language/subject.es.js';
import type { Phrase } from '../model/phrase.js';

/** "Suriname no era parte…", the name being the bold part. */
export const notAParty = (nameInText: string): Phrase => {
  const { strong, n } = subject(nameInText);
  return { text: `${strong} no era${n} parte en la Convención al 30 de septiembre de 2021.`, strong };
};
