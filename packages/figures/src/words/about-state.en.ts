import type { EditionDays } from '../model/edition.js';
import type { Phrase } from '../model/phrase.js';

/** "the Gambia" as a sentence begins: "The Gambia". */
export const startName = (nameInText: string): string =>
  nameInText.charAt(0).toUpperCase() + nameInText.slice(1);

/** "Suriname was not a party …", the name being the bold part. */
export const notAParty = (nameInText: string, edition: EditionDays): Phrase => {
  const strong = startName(nameInText);
  return { text: `${strong} was not a party to the Convention as at ${edition.partiesDay}.`, strong };
};
