import { subject } from '../../../language/subject.es.js';
import type { PartyYearsStateWords } from './party-years-state-words.js';
import { notAParty } from '../../../words/about-state.es.js';

export const stateWords: PartyYearsStateWords = {
  review: 'draft',
  sentences: {
    joined: ({ nameInText, status, treaty }, { parties }) => {
      if (status === 'not-a-party') return notAParty(nameInText);
      const { strong, n } = subject(nameInText);
      const year = `en ${treaty.date?.slice(0, 4)}${treaty.verified ? '' : ' (día no verificado)'}`;
      const among =
        parties === 1 ? 'como la única parte que se sumó' : `entre las ${parties} partes que se sumaron`;
      return { text: `${strong} se cuenta${n} ${among} a la Convención ${year}.`, strong };
    },
  },
};
