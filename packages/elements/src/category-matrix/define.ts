import { UncacCategoryMatrix } from './category-matrix.js';

/** Of several releases on a page, the first defines the tag. */
if (!customElements.get('uncac-category-matrix'))
  customElements.define('uncac-category-matrix', UncacCategoryMatrix);

export { UncacCategoryMatrix };
