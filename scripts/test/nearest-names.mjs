/**
 * The three names that are most like one that does not exist: `figures/theme` gives `figures/themes` first. A name
 * without its folders counts too: `hover` gives `pages/hover`.
 *
 * @param {string} name
 * @param {readonly string[]} known
 * @returns {readonly string[]}
 */
export function nearestNames(name, known) {
  const last = (/** @type {string} */ path) => path.slice(path.lastIndexOf('/') + 1);
  const distance = (/** @type {string} */ other) =>
    // An equal last step is nearer than any slip of the pen.
    Math.min(edits(name, other), edits(last(name), last(other)) + 0.5);
  return known
    .map(other => ({ other, distance: distance(other) }))
    .sort((a, b) => a.distance - b.distance || (a.other < b.other ? -1 : 1))
    .slice(0, 3)
    .map(({ other }) => other);
}

/**
 * How many letters are to be added, removed or exchanged to make one text of the other (Levenshtein).
 *
 * @param {string} a
 * @param {string} b
 */
function edits(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const exchanged = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
