import { dataset } from '@uncac-figures/dataset/tables/index';
import { measureItems } from '../category-matrix/measure-items.js';
import type { Lang } from '../lang.js';
import { figureWords } from './figure-words.js';

/** Every coded measure in one language, as the cells of a matrix open them. */
export function measuresJson(lang: Lang): string {
  return JSON.stringify(measureItems(dataset, lang, figureWords[lang].categoryMatrix));
}
