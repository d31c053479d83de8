import type { EditionDays } from '../../../model/edition.js';
import { subject } from '../../../language/subject.es.js';
import type { PartyYearsStateWords } from './party-years-state-words.js';
import { notAParty } from '../../../words/about-state.es.js';

export const stateWords = (edition: EditionDays): PartyYearsStateWords => ({
  review: 'draft',
  sentences: {
    joined: ({ nameInText, status, treaty }, { parties }) => {
      if (status === 'not-a-party') return notAParty(nameInText, edition);
      const { strong, n } = subject(nameInText);
      const year = `en ${treaty.date?.slice(0, 4)}${treaty.verified ? '' : ' (día no verificado)'}`;
      return {
        text:
          parties === 1
            ? `${strong} es la única parte que depositó su instrumento ${year}.`
            : `${strong} figura${n} entre las ${parties} partes que depositaron su instrumento ${year}.`,
        strong,
      };
    },
  },
});
