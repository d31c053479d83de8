import type { Phrase } from '../model/phrase.js';

/** The sentence about a State that was not a party, its name being the bold part. */
export const notAParty = (nameInText: string): Phrase => ({
  text: `${nameInText} — по состоянию на 30 сентября 2021 года не участник Конвенции.`,
  strong: nameInText,
});
