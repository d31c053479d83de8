/** Fails unless both values are the same through and through; says both. */
export function equal(actual: unknown, expected: unknown, about = 'value'): void {
  const [is, wanted] = [actual, expected].map(value => JSON.stringify(value, null, 1) ?? String(value));
  if (is !== wanted) throw new Error(`${about}\n  is       ${is}\n  expected ${wanted}`);
}

/** Fails unless the numbers differ by less than a tenth of a pixel. */
export function near(actual: number, expected: number, about = 'number'): void {
  if (!(Math.abs(actual - expected) < 0.1)) throw new Error(`${about} is ${actual}, expected ${expected}`);
}
