/** Numbers of paragraphs, in order and each once, runs as ranges: `9, 14–16, 22`. */
export function paragraphList(paragraphs: readonly number[], dash = '–'): string {
  const sorted = [...new Set(paragraphs)].sort((a, b) => a - b);
  const runs: [first: number, last: number][] = [];
  for (const paragraph of sorted) {
    const run = runs.at(-1);
    if (run && run[1] === paragraph - 1) run[1] = paragraph;
    else runs.push([paragraph, paragraph]);
  }
  return runs
    .flatMap(([first, last]) =>
      last - first > 1 ? [`${first}${dash}${last}`] : [...new Set([`${first}`, `${last}`])],
    )
    .join(', ');
}
