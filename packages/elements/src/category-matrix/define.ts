import { UncacCategoryMatrix } from './category-matrix.js';

/** The first definition of the tag on a page holds. */
if (!customElements.get('uncac-category-matrix'))
  customElements.define('uncac-category-matrix', UncacCategoryMatrix);

export { UncacCategoryMatrix };
