/**
 * A State as the subject of a sentence: its name as the sentence begins, and the ending of a verb such as "consta",
 * which is in the plural where "los" or "las" goes before the name.
 */
export function subject(nameInText: string) {
  return {
    strong: nameInText.charAt(0).toUpperCase() + nameInText.slice(1),
    n: /^l[ao]s /.test(nameInText) ? 'n' : '',
  } as const;
}
