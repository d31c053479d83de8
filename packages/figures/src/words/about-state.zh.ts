import type { EditionDays } from '../model/edition.js';
import type { Phrase } from '../model/phrase.js';

/** The sentence about a State that was not a party, its name being the bold part. */
export const notAParty = (nameInText: string, edition: EditionDays): Phrase => ({
  text: `${nameInText}：截至${edition.partiesDay}不是《公约》缔约方。`,
  strong: nameInText,
});
