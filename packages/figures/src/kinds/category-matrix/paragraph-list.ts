/** What a language writes in a list of numbers: `to` between the ends of a range, `comma` between ranges. */
export interface ListSigns {
  readonly to: string;
  readonly comma: string;
}

const SIGNS: ListSigns = { to: '–', comma: ', ' };

/** Numbers of paragraphs, in order and each once, runs as ranges: `9, 14–16, 22`. */
export function paragraphList(paragraphs: readonly number[], { to, comma } = SIGNS): string {
  const sorted = [...new Set(paragraphs)].sort((a, b) => a - b);
  const runs: [first: number, last: number][] = [];
  for (const paragraph of sorted) {
    const run = runs.at(-1);
    if (run && run[1] === paragraph - 1) run[1] = paragraph;
    else runs.push([paragraph, paragraph]);
  }
  return runs
    .flatMap(([first, last]) =>
      last - first > 1 ? [`${first}${to}${last}`] : [...new Set([`${first}`, `${last}`])],
    )
    .join(comma);
}
