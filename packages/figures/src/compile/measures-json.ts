import { dataset } from '@uncac-figures/dataset/tables/index';
import { measureItems } from '../kinds/category-matrix/measure-items.js';
import { words } from '../kinds/category-matrix/words/index.js';
import type { Lang } from '../model/lang.js';
import { editionFacts } from './edition-facts.js';

/** Every coded measure in one language, as the cells of a matrix open them. */
export function measuresJson(lang: Lang): string {
  return JSON.stringify(measureItems(dataset, lang, words[lang](editionFacts(dataset))));
}
