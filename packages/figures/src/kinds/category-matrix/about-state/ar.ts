import type { CategoryMatrixStateWords } from './category-matrix-state-words.js';

export const stateWords: CategoryMatrixStateWords = {
  review: 'draft',
  sentences: {
    measures: ({ nameInText: strong }) => ({
      text: `${strong}: لا يسمّي التقرير الدول صاحبة التدابير، فلا يمكن أن يُعرف منه ما إذا كان أيٌّ منها متعلقًا بهذا الاسم.`,
      strong,
    }),
  },
};
