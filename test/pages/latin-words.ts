/** Names of formats, kept in every language. */
const FORMATS = /\b(CSV|SVG|PNG|JSON)\b/g;
/** In its own list of languages, English is named in English. */
const ENGLISH = /^English$/g;
const ROMAN_NUMERALS = /\b[IVX]+\b/g;
/** Such as `CAC/COSP/IRG/2016/12`. */
const DOCUMENT_SYMBOLS = /\b[A-Z]+(\/[A-Z0-9.-]+)+/g;

/**
 * Words of two or more Latin letters without accents, but for names and codes that are the same in every language and
 * what `allowed` matches.
 */
export function latinWords(text: string, ...allowed: readonly RegExp[]): readonly string[] {
  const rest = [FORMATS, ENGLISH, ROMAN_NUMERALS, DOCUMENT_SYMBOLS, ...allowed].reduce(
    (before, known) => before.replace(known, ' '),
    text,
  );
  return rest.match(/(?<!\p{L})[A-Za-z]{2,}(?!\p{L})/gu) ?? [];
}
