/** A text of which one part may be set in bold. `strong` is the bold part, a piece of `text` letter for letter. */
export interface Phrase {
  readonly text: string;
  readonly strong?: string;
}

/** The text before the bold part, the bold part, and the text after it. Without a bold part, all of it is `before`. */
export function splitPhrase({
  text,
  strong,
}: Phrase): readonly [before: string, strong: string, after: string] {
  const at = strong ? text.indexOf(strong) : -1;
  if (!strong || at < 0) return [text, '', ''];
  return [text.slice(0, at), strong, text.slice(at + strong.length)];
}
