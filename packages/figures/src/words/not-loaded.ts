import type { Lang } from '../model/lang.js';

/**
 * What stands in the place of a figure that did not arrive. In one module, since the words of a language may not arrive
 * either. Drafts, as all words are that no native speaker other than the writer has read.
 */
export const NOT_LOADED: Readonly<Record<Lang, string>> = {
  ar: 'تعذّر تحميل هذا الشكل.',
  zh: '此图未能加载。',
  en: 'This figure could not be loaded.',
  fr: 'Cette figure n’a pas pu être chargée.',
  ru: 'Загрузить эту диаграмму не удалось.',
  es: 'No se pudo cargar esta figura.',
};
