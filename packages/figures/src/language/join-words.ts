/** A list in words, such as "count, share" or "a, b and c", joined as the language does. */
export function joinWords(lang: string, words: readonly string[]): string {
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(words);
}
