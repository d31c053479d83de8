/** A group: how many of its States are known by name, and how many more the lost names can be. */
export interface KnownAndCandidates {
  readonly known: number;
  readonly candidates: number;
}

/**
 * The least and the most States of each group among the stated total, if every lost name is one of the candidates.
 *
 * At most: the known and all candidates, but no more names than are lost. At least: the known, or the rest of the total
 * when every other group has its most.
 */
export function possibleRanges(
  groups: readonly KnownAndCandidates[],
  total: number,
): readonly { readonly low: number; readonly high: number }[] {
  const lost = total - groups.reduce((sum, { known }) => sum + known, 0);
  const highest = groups.map(({ known, candidates }) => known + Math.min(candidates, lost));
  const all = highest.reduce((sum, high) => sum + high, 0);
  return groups.map(({ known }, index) => {
    const high = highest[index] ?? known;
    return { low: Math.max(known, total - (all - high)), high };
  });
}
