/** The middle of several values, and the quartiles below and above it. @typedef {{ median: number, low: number, high: number }} Spread */

/** @param {readonly number[]} values @returns {Spread} */
export function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  /** @param {number} share */
  const at = share => {
    const place = (sorted.length - 1) * share;
    const [below = NaN, above = below] = sorted.slice(Math.floor(place));
    return Number((below + (above - below) * (place % 1)).toFixed(3));
  };
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/**
 * The spread of each number that all samples have.
 *
 * @template {string} Key
 * @param {readonly Readonly<Partial<Record<Key, number>>>[]} samples
 * @returns {Record<Key, Spread>}
 */
export function spreads(samples) {
  const keys = /** @type {Key[]} */ (Object.keys(samples[0] ?? {}));
  return /** @type {Record<Key, Spread>} */ (
    Object.fromEntries(keys.map(key => [key, spread(samples.map(sample => sample[key] ?? NaN))]))
  );
}
