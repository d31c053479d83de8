/** What a reader of a message can't see: controls, marks of direction, spaces other than the plain one. */
const UNSEEN = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\uFFFD]/gu;

const LONGEST = 120;

/** `U+200B` */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The text in quotes, as a message shows it: what can't be seen as its number, what is too long with its start. */
export function showText(text: string): string {
  const start = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return JSON.stringify(start).replace(UNSEEN, character =>
    character === ' ' ? character : `\\u{${codePoint(character).slice(2)}}`,
  );
}
