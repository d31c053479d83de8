import type { Phrase } from '../model/phrase.js';

/** The sentence about a State that was not a party, its name being the bold part. */
export const notAParty = (nameInText: string): Phrase => ({
  text: `${nameInText}: غير طرف في الاتفاقية في 30 أيلول/سبتمبر 2021.`,
  strong: nameInText,
});
