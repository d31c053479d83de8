/**
 * A State as the subject of a sentence: its name as the sentence begins, and the verbs whose form depends on whether
 * "les" goes before the name.
 */
export function subject(nameInText: string) {
  const isPlural = nameInText.startsWith('les ');
  return {
    strong: nameInText.charAt(0).toUpperCase() + nameInText.slice(1),
    isPlural,
    is: isPlural ? 'sont' : 'est',
    was: isPlural ? 'étaient' : 'était',
    has: isPlural ? 'ont' : 'a',
  } as const;
}
