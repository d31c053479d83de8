/** A part of a text, and what stands in its place, before the name of the text that has it in full. */
export interface Part {
  readonly text: string;
  readonly lead: string;
}

/** Below this many characters a part is shorter than the line that leads to it. */
const WORTH_LEADING_TO = 60;

/** Texts by name, whole but for the parts that an earlier one has word for word: of these a line says where they are. */
export function withoutRepeats(texts: ReadonlyMap<string, readonly Part[]>): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  const print = (name: string, { text, lead }: Part): string => {
    const first = known.get(text);
    if (first !== undefined && first !== name) return `${lead} as in ${first}\n`;
    if (text.length > WORTH_LEADING_TO) known.set(text, name);
    return text;
  };
  return new Map([...texts].map(([name, parts]) => [name, parts.map(part => print(name, part)).join('')]));
}
