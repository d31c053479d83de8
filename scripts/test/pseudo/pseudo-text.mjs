/** By how much translations of short texts tend to be longer than English. */
const GROWTH = 0.4;

/**
 * An accented letter for each but `f`, about as wide and as high as the letters of French or Spanish: what reaches up or
 * down to the next line is no question of length.
 */
const ACCENTED = Object.fromEntries(
  [...'aàbƀcćdđeégğhħiîjĵkƙlłmḿnñoöpṕqɋrŕsštŧuüvṽwŵxẋyýzž'].flatMap((letter, index, all) => {
    const accented = all[index + 1] ?? '';
    return index % 2
      ? []
      : [
          [letter, accented],
          [letter.toUpperCase(), accented.toUpperCase()],
        ];
  }),
);

/** Letters that are wider than a usual one: a longer text has not more of them. */
const WIDE = /[mw]/i;

/** What every language keeps: the letter of a category, and Roman numerals. */
const KEPT = /\([a-f]\)|\b[IVX]+\b/g;

/**
 * English as no English text is: every letter accented, and longer by two fifths, the letters that make it so spread over
 * the text, so that its longest word grows too. What is no word, such as `(a)`, `IV` or `A`, stays.
 *
 * @param {string} text
 * @param {number} [limit] Characters that the place holds, where that is stated.
 * @returns {string}
 */
export function pseudoText(text, limit = Infinity) {
  if (!/[A-Za-z]{2}/.test(text.replace(KEPT, ''))) return text;
  const kept = new Set(
    [...text.matchAll(KEPT)].flatMap(({ 0: part, index }) => [...part].map((_, i) => index + i)),
  );
  const growth = Math.max(0, Math.min(Math.ceil(text.length * GROWTH), limit - text.length));
  let owed = 0;
  return [...text]
    .map((character, index) => {
      const accented = kept.has(index) ? undefined : ACCENTED[character];
      owed += growth / text.length;
      if (!accented) return character;
      const more = WIDE.test(character) ? 0 : Math.round(owed);
      owed -= more;
      return accented + accented.toLowerCase().repeat(more);
    })
    .join('');
}
