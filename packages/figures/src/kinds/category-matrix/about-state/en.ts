import type { CategoryMatrixStateWords } from './category-matrix-state-words.js';

export const stateWords: CategoryMatrixStateWords = {
  review: 'draft',
  sentences: {
    measures: ({ nameInText }) => ({
      text: `The report does not name the States behind the measures, so whether any of them is of ${nameInText} cannot be known from it.`,
      strong: nameInText,
    }),
  },
};
