/** A part of a text whose bytes are UTF-8 and were read as another encoding: `Ã´`, which was meant as `ô`. */
export interface Mojibake {
  readonly part: string;
  readonly meant: string;
  readonly encoding: string;
}

/** Encodings of one byte a character in which Windows reads a file that has no byte order mark. */
const ENCODINGS = ['windows-1252', 'windows-1251', 'windows-1256'] as const;

/** Signs and accented letters of which one alone is proof: `Â«`, `â€™`, `Ã´`. */
const SIGNS = /^[\u00A0-\u017F\u2010-\u2027\u2030-\u203A\u20AC\u2116]+$/u;
/** Other letters: a word of them is proof, one alone may be chance, as “É »” is U+0260 in Windows-1252. */
const WORDS = /^[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}\p{P}\u00A0-\u017F]{2,}$/u;

/** The first part of the text that reads as UTF-8 once it is written in an encoding of Windows. */
export function findMojibake(text: string): Mojibake | undefined {
  for (const [part] of text.matchAll(/[^\p{ASCII}]{2,}/gu)) {
    for (const encoding of ENCODINGS) {
      const meant = reread(part, encoding);
      if (meant && (SIGNS.test(meant) || WORDS.test(meant))) return { part, meant, encoding };
    }
  }
  return undefined;
}

function reread(part: string, encoding: string): string | undefined {
  const table = bytesOf(encoding);
  // Most texts end here: in UTF-8 a first byte has one of the second kind behind it.
  if (!(isFirst(table.get(part.charAt(0))) && isSecond(table.get(part.charAt(1))))) return undefined;
  const bytes = [...part].map(character => table.get(character) ?? 0);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

function isFirst(byte = 0): boolean {
  return byte >= 0xc2 && byte <= 0xf4;
}

function isSecond(byte = 0): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}

const tables = new Map<string, ReadonlyMap<string, number>>();

function bytesOf(encoding: string): ReadonlyMap<string, number> {
  const known = tables.get(encoding);
  if (known) return known;
  const high = Uint8Array.from({ length: 128 }, (_, index) => 128 + index);
  const characters = [...new TextDecoder(encoding).decode(high)];
  // Node 20 reads these 32 bytes of Windows-1252 as controls.
  if (encoding === 'windows-1252') characters.splice(0, SIGNS_OF_1252.length, ...SIGNS_OF_1252);
  const table = new Map(characters.map((character, index) => [character, 128 + index] as const));
  tables.set(encoding, table);
  return table;
}

const SIGNS_OF_1252 = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'];
