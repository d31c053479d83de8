import type { EditionDays } from '../../../model/edition.js';
import { notAParty } from '../../../words/about-state.es.js';
import { subject } from '../../../language/subject.es.js';
import type { CategoryMatrixStateWords } from './category-matrix-state-words.js';

export const stateWords = (edition: EditionDays): CategoryMatrixStateWords => ({
  review: 'draft',
  sentences: {
    measures: ({ nameInText, status }) => {
      if (status === 'not-a-party') return notAParty(nameInText, edition);
      const { n } = subject(nameInText);
      return {
        text:
          status === 'new'
            ? `El documento no nombra a los Estados que adoptaron las medidas, por lo que no permite saber si ${nameInText} está${n} entre ellos.`
            : `Las medidas proceden de los Estados de los que se obtuvo información nueva en ${edition.newYears}. El documento da la lista de esos Estados, en la que no figura${n} ${nameInText}.`,
        strong: nameInText,
      };
    },
  },
});
