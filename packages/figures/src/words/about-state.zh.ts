import type { Phrase } from '../model/phrase.js';

/** The sentence about a State that was not a party, its name being the bold part. */
export const notAParty = (nameInText: string): Phrase => ({
  text: `${nameInText}：截至2021年9月30日不是《公约》缔约方。`,
  strong: nameInText,
});
