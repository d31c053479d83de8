/**
 * The text in lines of at most `limit` characters, broken at spaces. A word that is longer than a line stands on one
 * of its own. Nobody measures: a limit leaves room for the widest font in use.
 */
export function breakLines(text: string, limit: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= limit)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
