import type { Phrase } from '../model/phrase.js';

/** "Kenya : …", the name being the bold part: the words after the colon need neither its article nor its gender. */
export const about = (nameInText: string, what: string): Phrase => {
  const strong = nameInText.charAt(0).toUpperCase() + nameInText.slice(1);
  return { text: `${strong}\u202F: ${what}`, strong };
};

/** "Suriname : État non partie …" */
export const notAParty = (nameInText: string): Phrase =>
  about(nameInText, 'État non partie à la Convention au 30 septembre 2021.');
