import type { CategoryMatrixStateWords } from './category-matrix-state-words.js';

export const stateWords: CategoryMatrixStateWords = {
  review: 'draft',
  sentences: {
    measures: ({ nameInText: strong, m49 }) => ({
      text: `${strong}: доклад не называет государства, к которым относятся меры, поэтому по нему невозможно установить, относится ли какая-либо из них к этому ${m49 === null ? 'участнику' : 'государству'}.`,
      strong,
    }),
  },
};
