import { numbers } from './numbers.js';

/** How a language whose nouns have two forms writes a count with its noun. */
export function countedNoun(lang: string) {
  const plural = new Intl.PluralRules(lang);
  const { count } = numbers(lang);
  return (value: number, one: string, other: string): string =>
    `${count(value)} ${plural.select(value) === 'one' ? one : other}`;
}
