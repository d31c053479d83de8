/** Letters of a value that are read and shown. No code, name or option has more. */
export const MOST_LETTERS = 60;

/**
 * A value that a page gives, whatever its type, as text of at most 60 letters: what is longer is cut and gets “…”, by
 * which it is no value of anything any more. `null` for `null` and `undefined`. Never throws.
 *
 * @example asText(404); // '404'
 */
export function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  try {
    // eslint-disable-next-line @typescript-eslint/no-base-to-string -- An object is written as JavaScript writes it.
    return String(value)
      .trim()
      .replace(/(.{60}).+/su, '$1…');
  } catch {
    // An object that can't be written, such as `Object.create(null)`.
    return typeof value;
  }
}
