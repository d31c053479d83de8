import { dataset } from '@uncac-figures/dataset/tables/index';
import { LANGS, type Lang } from '@uncac-figures/figures';

export interface StateName {
  /** ISO 3166 alpha-3. */
  readonly iso3: string;
  /** UN short name, as in a list. */
  readonly name: string;
}

const sorted = new Map(
  LANGS.map(lang => {
    const { compare } = new Intl.Collator(lang);
    return [lang, [...dataset.stateNames[lang]].sort((a, b) => compare(a.name, b.name))] as const;
  }),
);

/** Every State of the data (and the European Union), in the order of the language's alphabet. */
export function stateNames(lang: Lang): readonly StateName[] {
  return sorted.get(lang) ?? [];
}
