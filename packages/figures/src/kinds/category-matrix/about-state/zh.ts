import type { CategoryMatrixStateWords } from './category-matrix-state-words.js';

export const stateWords: CategoryMatrixStateWords = {
  review: 'draft',
  sentences: {
    measures: ({ nameInText: strong }) => ({
      text: `${strong}：报告未写明各项措施由哪些国家采取，因此无法从中得知是否有措施与其有关。`,
      strong,
    }),
  },
};
