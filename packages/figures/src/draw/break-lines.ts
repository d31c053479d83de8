/**
 * A piece of text that is never broken: a Han character or a word, with the signs that open and close it. A no-break
 * space does not end a piece, so “38 %” with one stays on one line.
 */
const UNIT =
  /( *)([“（《]*(?:\p{Script=Han}|[^ \p{Script=Han}“（《，。；：、）》”]+)[，。；：、）》”,.;:)]*|[^ ])/gu;

/** Characters that are as wide as they are high. */
const FULL_WIDTH = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60“”]/gu;

/** How many other characters a full-width one takes the room of. */
const FULL = 5 / 3;

/** The length of a text, in characters of a usual width. */
export function textLength(text: string): number {
  const full = /\p{Script=Han}/u.test(text) ? (text.match(FULL_WIDTH)?.length ?? 0) : 0;
  return text.length + full * (FULL - 1);
}

/**
 * The text in lines of at most `limit` characters, broken at spaces and between Han characters; no line starts with a
 * closing sign or ends with an opening one. A word longer than `limit` gets a line of its own. No text is measured:
 * `limit` leaves room for the widest font in use.
 */
export function breakLines(text: string, limit: number): readonly string[] {
  const lines: string[] = [];
  for (const [, space = '', unit = ''] of text.matchAll(UNIT)) {
    const last = lines.at(-1);
    const longer = last === undefined ? undefined : last + (space && ' ') + unit;
    if (longer !== undefined && textLength(longer) <= limit) lines[lines.length - 1] = longer;
    else lines.push(unit);
  }
  return lines;
}
