import type { EditionDays } from '../model/edition.js';
import type { Phrase } from '../model/phrase.js';

/** The sentence about a State that was not a party, its name being the bold part. */
export const notAParty = (nameInText: string, edition: EditionDays): Phrase => ({
  text: `${nameInText}: غير طرف في الاتفاقية في ${edition.partiesDay}.`,
  strong: nameInText,
});
