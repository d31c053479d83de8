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
  const text = written(value);
  // Twice as many: a letter outside the basic plane is two units of a string.
  const letters = [...text.slice(0, 2 * MOST_LETTERS + 2)];
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('')}…` : text;
}

function written(value: unknown): string {
  try {
    return String(value).trim();
  } catch {
    // An object that can't be written, such as `Object.create(null)`.
    return typeof value;
  }
}
