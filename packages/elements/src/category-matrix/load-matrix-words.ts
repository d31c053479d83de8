import type { Lang, MatrixWords } from '@uncac-figures/figures';

const modules: Readonly<Record<Lang, () => Promise<{ readonly matrixWords: MatrixWords }>>> = {
  ar: () => import('@uncac-figures/figures/words/matrix.ar'),
  en: () => import('@uncac-figures/figures/words/matrix.en'),
};

/** The words of what a matrix opens, fetched once one stands. */
export async function loadMatrixWords(lang: Lang): Promise<MatrixWords> {
  return (await modules[lang]()).matrixWords;
}
