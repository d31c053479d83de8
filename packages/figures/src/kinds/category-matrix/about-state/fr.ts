import type { CategoryMatrixStateWords } from './category-matrix-state-words.js';
import { about } from '../../../words/about-state.fr.js';

export const stateWords: CategoryMatrixStateWords = {
  review: 'draft',
  sentences: {
    measures: ({ nameInText }) =>
      about(
        nameInText,
        'le rapport ne nomme pas les États à l’origine des mesures et ne permet donc pas de savoir si l’une d’elles lui est attribuable.',
      ),
  },
};
