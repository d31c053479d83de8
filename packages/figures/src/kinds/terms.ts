import { REGIONAL_GROUPS } from '@uncac-figures/dataset';
import type { Dataset, RegionalGroupId } from '@uncac-figures/dataset';
import type { Lang } from '../model/lang.js';

/** Names of the regional groups, such as `African States` for `african`. */
export type GroupNames = Readonly<Record<RegionalGroupId, string>>;

/**
 * The official term of each id in the language, such as `Policy development` for `category.b`.
 *
 * @returns A function that throws an Error for an id which the terms don't have.
 */
export function terms({ terms }: Pick<Dataset, 'terms'>, lang: Lang): (id: string) => string {
  const texts = new Map(terms[lang].map(({ id, text }) => [id, text]));
  return id => {
    const text = texts.get(id);
    if (text === undefined) throw new Error(`terms.${lang}: no ${id}`);
    return text;
  };
}

/** The official names of the regional groups in the language. */
export function groupNames(dataset: Pick<Dataset, 'terms'>, lang: Lang): GroupNames {
  const term = terms(dataset, lang);
  return Object.fromEntries(REGIONAL_GROUPS.map(group => [group, term(`group.${group}`)])) as GroupNames;
}
