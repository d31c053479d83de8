import { subject } from '../language/subject.fr.js';
import type { Phrase } from '../model/phrase.js';

/** "Le Suriname n’était pas partie …", the name being the bold part. */
export const notAParty = (nameInText: string): Phrase => {
  const { strong, was } = subject(nameInText);
  return { text: `${strong} n’${was} pas partie à la Convention au 30 septembre 2021.`, strong };
};
