import { textLength } from './break-lines.js';

/** Words with which a new line reads well: "Western European / and other States", "دول أوروبا الغربية / ودول أخرى". */
const CONJUNCTION = /^(?:and|et|y|и)(?= )|^و\p{L}/u;

/** Where a line may end: before a space, and after a hyphen within a word ("Азиатско-/Тихоокеанского"). */
const BREAK = / |(?<=\p{L}-)(?=\p{L})/gu;

/** Characters that a break at a good place may cost. */
const GOOD = 7;

/**
 * A label in one line where it has at most `limit` characters, else in as few lines as possible: about equally long,
 * and broken before a conjunction or after a sign where there is one.
 *
 * @param longest Most characters of a line where there are several.
 * @throws RangeError for a label with a word longer than a line.
 * @example breakLabel('Latin American and Caribbean States', 26) // ['Latin American', 'and Caribbean States']
 */
export function breakLabel(label: string, limit: number, longest = limit): readonly string[] {
  if (textLength(label) <= limit) return [label];
  for (let count = 2; count <= label.length; count++) {
    const [best] = breaks(label, count, longest).toSorted((a, b) => cost(a) - cost(b));
    if (best) return best;
  }
  throw new RangeError(`label "${label}": a word is longer than ${longest} characters`);
}

/** Every way to break the label into that number of lines, none of which is longer than `longest`. */
function breaks(label: string, count: number, longest: number): readonly (readonly string[])[] {
  if (count === 1) return textLength(label) <= longest ? [[label]] : [];
  return [...label.matchAll(BREAK)].flatMap(({ 0: { length }, index }) => {
    const first = label.slice(0, index);
    if (textLength(first) > longest) return [];
    return breaks(label.slice(index + length), count - 1, longest).map(rest => [first, ...rest]);
  });
}

/** Length of the longest line, less 7 characters (`GOOD`) for each good break. */
function cost(lines: readonly string[]): number {
  const good = lines.filter(
    (line, index) => CONJUNCTION.test(line) || (index < lines.length - 1 && /[,:;]$/.test(line)),
  );
  return Math.max(...lines.map(textLength)) - GOOD * good.length;
}
