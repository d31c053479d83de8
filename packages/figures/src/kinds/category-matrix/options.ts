import { CATEGORIES, type CategoryId } from '@uncac-figures/dataset';

/** The figures about measures: three matrices, and two lists, of too few entries to draw. The first is the default. */
export const CATEGORY_MATRIX_FIGURES = ['types', 'stage', 'quantifier', 'articles', 'prompts'] as const;
export type CategoryMatrixFigure = (typeof CATEGORY_MATRIX_FIGURES)[number];

/** The figures that are drawn. */
export type MatrixFigure = 'types' | 'stage' | 'quantifier';
export type ListFigure = Exclude<CategoryMatrixFigure, MatrixFigure>;

/** `all`: the categories in columns. A letter: the subsections of that category. */
export const OPENED = ['all', ...CATEGORIES] as const;
export type Opened = 'all' | CategoryId;

export interface CategoryMatrixOptions {
  readonly figure: CategoryMatrixFigure;
  readonly category: Opened;
}

/** The categories that a figure can open into their subsections. */
export function openedOf(figure: CategoryMatrixFigure): readonly Opened[] {
  return figure === 'types' ? OPENED : ['all'];
}

/** Every figure with every value of its options. */
export function allCategoryMatrices(): readonly CategoryMatrixOptions[] {
  return CATEGORY_MATRIX_FIGURES.flatMap(figure => openedOf(figure).map(category => ({ figure, category })));
}

/** `types`, `types.c`, `stage`: the figure and its option where that is not the default. */
export function categoryMatrixName({ figure, category }: CategoryMatrixOptions): string {
  return category === 'all' ? figure : `${figure}.${category}`;
}
