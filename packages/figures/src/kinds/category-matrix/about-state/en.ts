import type { EditionDays } from '../../../model/edition.js';
import type { CategoryMatrixStateWords } from './category-matrix-state-words.js';

import { notAParty } from '../../../words/about-state.en.js';

export const stateWords = (edition: EditionDays): CategoryMatrixStateWords => ({
  review: 'draft',
  sentences: {
    measures: ({ nameInText, status }) => {
      if (status === 'not-a-party') return notAParty(nameInText, edition);
      return {
        text:
          status === 'new'
            ? `The report does not name the States behind the measures, so it is not possible to say whether any of them was taken by ${nameInText}.`
            : `The measures come from the States from which new information was collected in ${edition.newYears}. The report lists those States; ${nameInText} is not among them.`,
        strong: nameInText,
      };
    },
  },
});
