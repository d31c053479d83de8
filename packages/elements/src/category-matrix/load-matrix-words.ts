import type { Lang, MatrixWords } from '@uncac-figures/figures';

const modules: Readonly<Record<Lang, () => Promise<{ readonly matrixWords: MatrixWords }>>> = {
  ar: () => import('@uncac-figures/figures/words/matrix.ar'),
  zh: () => import('@uncac-figures/figures/words/matrix.zh'),
  en: () => import('@uncac-figures/figures/words/matrix.en'),
  fr: () => import('@uncac-figures/figures/words/matrix.fr'),
  ru: () => import('@uncac-figures/figures/words/matrix.ru'),
  es: () => import('@uncac-figures/figures/words/matrix.es'),
};

/** The words of what a matrix opens, fetched once one stands. */
export async function loadMatrixWords(lang: Lang): Promise<MatrixWords> {
  return (await modules[lang]()).matrixWords;
}
