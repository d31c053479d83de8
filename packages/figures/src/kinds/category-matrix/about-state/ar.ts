import type { EditionDays } from '../../../model/edition.js';
import { notAParty } from '../../../words/about-state.ar.js';
import type { CategoryMatrixStateWords } from './category-matrix-state-words.js';

export const stateWords = (edition: EditionDays): CategoryMatrixStateWords => ({
  review: 'draft',
  sentences: {
    measures: ({ nameInText: strong, status }) =>
      status === 'not-a-party'
        ? notAParty(strong, edition)
        : {
            text:
              status === 'new'
                ? `لا يسمّي التقرير الدول صاحبة التدابير، فلا يمكن أن يُعرف منه ما إذا كان أيٌّ منها يخص ${strong}.`
                : `التدابير مصدرها الدول التي جُمعت منها معلومات جديدة في عام ${edition.newYears}. ويورد التقرير قائمة بهذه الدول، وليس فيها اسم ${strong}.`,
            strong,
          },
  },
});
