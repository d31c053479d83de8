import type { EditionDays } from '../../../model/edition.js';
import type { CategoryMatrixStateWords } from './category-matrix-state-words.js';
import { subject } from '../../../language/subject.fr.js';
import { notAParty } from '../../../words/about-state.fr.js';

export const stateWords = (edition: EditionDays): CategoryMatrixStateWords => ({
  review: 'draft',
  sentences: {
    measures: ({ nameInText, status }) => {
      if (status === 'not-a-party') return notAParty(nameInText, edition);
      const { is, has } = subject(nameInText);
      return {
        text:
          status === 'new'
            ? `Le rapport ne nomme pas les États à l’origine des mesures et ne permet donc pas de savoir si ${nameInText} en ${has} pris.`
            : `Les mesures proviennent des États auprès desquels des informations nouvelles ont été recueillies en ${edition.newYears}. Le rapport en donne la liste\u202F; ${nameInText} n’en ${is === 'est' ? 'fait' : 'font'} pas partie.`,
        strong: nameInText,
      };
    },
  },
});
