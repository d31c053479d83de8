import type { FigureKind } from '../../lay-out/figure-kind.js';
import { oneOf } from '../../lay-out/figure-kind.js';
import { sayAboutState } from '../../model/say-about-state.js';
import type { CategoryMatrixStateWords } from './about-state/category-matrix-state-words.js';
import { stateWords } from './about-state/index.js';
import { columnNames } from './column-names.js';
import { describeList } from './lists/describe.js';
import { describe } from './describe.js';
import { BREAKPOINT, pictureHeight } from './geometry.js';
import type { CategoryMatrixOptions } from './options.js';
import { allCategoryMatrices, CATEGORY_MATRIX_FIGURES, categoryMatrixName, openedOf } from './options.js';
import { pictureRows } from './picture-rows.js';
import { spec } from './spec.js';
import { places, transform } from './transform.js';
import type { CategoryMatrixWords } from './words/category-matrix-words.js';
import { words } from './words/index.js';

/**
 * Measures that the report describes, by category, as matrices; cited articles and prompts, which are few, as lists.
 */
export const categoryMatrix: FigureKind<
  CategoryMatrixOptions,
  CategoryMatrixWords,
  CategoryMatrixStateWords
> = {
  type: 'category-matrix',
  words,
  all: allCategoryMatrices,
  name: categoryMatrixName,
  parse: ({ figure: name, category }) => {
    const figure = oneOf('figure', name, CATEGORY_MATRIX_FIGURES);
    return { figure, category: oneOf(`category of ${figure}`, category, openedOf(figure)) };
  },
  parts: (dataset, options, lang, words) => {
    const { figure, category } = options;
    if (figure === 'articles' || figure === 'prompts')
      return { ...describeList(dataset, figure, lang, words), height: 0, breakpoint: BREAKPOINT };
    const matrix = { figure, category };
    const columns = columnNames(dataset, lang, words.own);
    const rows = transform(dataset, matrix, words.own.lines, lang);
    const drawn = pictureRows(rows, columns, words.own);
    return {
      ...describe(rows, places(dataset.measures, figure, category), matrix, columns, words, dataset.version),
      height: pictureHeight(rows.filter(({ columnIndex }) => columnIndex === 0).length),
      breakpoint: BREAKPOINT,
      templates: { narrow: spec('narrow'), wide: spec('wide') },
      pictureRows: { narrow: drawn, wide: drawn },
    };
  },
  aboutState: { words: stateWords, say: sayAboutState },
};
