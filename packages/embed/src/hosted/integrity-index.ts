import { integrityOf } from '@uncac-figures/figures/compile';

/** The integrity of texts by their names, as the indexes of the hosted folder have it. */
export function integrityIndex(
  texts: readonly (readonly [name: string, text: string])[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(texts.map(([name, text]) => [name, integrityOf(text)]));
}
