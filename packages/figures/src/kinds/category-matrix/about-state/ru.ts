import type { EditionDays } from '../../../model/edition.js';
import { notAParty } from '../../../words/about-state.ru.js';
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
                ? `${strong}: доклад не называет государства, принявшие меры, поэтому невозможно установить, принята ли какая-либо из них этим государством.`
                : `Меры относятся к государствам, от которых в ${edition.newYears} году получена новая информация. Их перечень приведен в докладе; ${strong} в нем не значится.`,
            strong,
          },
  },
});
