import { subject } from '../language/subject.fr.js';
import type { EditionDays } from '../model/edition.js';
import type { Phrase } from '../model/phrase.js';

/** "Le Suriname n’était pas partie …", the name being the bold part. */
export const notAParty = (nameInText: string, edition: EditionDays): Phrase => {
  const { strong, was } = subject(nameInText);
  return { text: `${strong} n’${was} pas partie à la Convention au ${edition.partiesDay}.`, strong };
};
