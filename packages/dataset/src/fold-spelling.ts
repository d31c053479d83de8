/** Apostrophes as keyboards and typesetters write them. */
const APOSTROPHES = /[\u2018\u2019\u02BB\u02BC\u2032`\u00B4]/g;

// A reader meets none of these letters and words: they are passed over.
/* eslint-disable uncac/no-words-outside-words */

/** Letters that are no base letter with a mark over it, and are written without it all the same. */
const OTHER_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  đ: 'd',
  œ: 'oe',
  æ: 'ae',
  ة: 'ه',
  ى: 'ي',
};

/** Letters of an abbreviation, each with its full stop: `u.s.a.`, `d.r.` */
const INITIALS = /\b(?:[a-z]\. ?)+[a-z]\b\.?/g;

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  dem: 'democratic',
  fed: 'federated',
  is: 'islands',
  isl: 'islands',
  rep: 'republic',
  st: 'saint',
  ste: 'sainte',
};

/** Articles and conjunctions, which are left out or written as “&”. */
const SMALL_WORDS = new Set('the and of et de du des la le les l d y e del el los las и'.split(' '));

/**
 * What is left of a code or a name without what people write in different ways: case, accents and vowel signs, the form
 * of digits and apostrophes, zeros before a number, full stops, “&”, articles, usual abbreviations, and the order of the
 * words. Two spellings that fold to the same text are the same. Empty where nothing is left.
 *
 * @example foldSpelling('Congo, Dem. Rep.') === foldSpelling('the Democratic Republic of the Congo')
 */
export function foldSpelling(spelling: string): string {
  const plain = spelling
    .replace(APOSTROPHES, "'")
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[ıøđœæةى]/g, letter => OTHER_LETTERS[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) & 15))
    .replace(INITIALS, initials => `${initials.replace(/[. ]/g, '')} `)
    .replace(/\b([dl])'/g, '$1 ')
    .replaceAll("'", '');
  const words = plain.split(/[\s.,()/&_·]|[\u2010-\u2015-](?!\d)/).filter(Boolean);
  // A word alone is a code, such as `EL`, `IS` or `LA`, not an article; or a number, such as `004`.
  if (words.length < 2) return words.join('').replace(/^0+(?=\d+$)/, '');
  return words
    .filter(word => !SMALL_WORDS.has(word))
    .map(word => ABBREVIATIONS[word] ?? word)
    .sort()
    .join(' ');
}
