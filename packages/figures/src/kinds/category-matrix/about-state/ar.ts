import { notAParty } from '../../../words/about-state.ar.js';
import type { CategoryMatrixStateWords } from './category-matrix-state-words.js';

export const stateWords: CategoryMatrixStateWords = {
  review: 'draft',
  sentences: {
    measures: ({ nameInText: strong, status }) =>
      status === 'not-a-party'
        ? notAParty(strong)
        : {
            text:
              status === 'new-2021'
                ? `لا يسمّي التقرير الدول صاحبة التدابير، فلا يمكن أن يُعرف منه ما إذا كان أيٌّ منها يخص ${strong}.`
                : `التدابير مصدرها الدول التي جُمعت منها معلومات جديدة في عام 2021. ويورد التقرير قائمة بهذه الدول، وليس فيها اسم ${strong}.`,
            strong,
          },
  },
};
