import { subject } from '../../../language/subject.es.js';
import type { CategoryMatrixStateWords } from './category-matrix-state-words.js';

export const stateWords: CategoryMatrixStateWords = {
  review: 'draft',
  sentences: {
    measures: ({ nameInText }) => ({
      text: `El informe no nombra a los Estados que adoptaron las medidas, por lo que no permite saber si ${nameInText} está${subject(nameInText).n} entre ellos.`,
      strong: nameInText,
    }),
  },
};
