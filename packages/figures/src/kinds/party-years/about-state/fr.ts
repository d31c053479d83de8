import type { PartyYearsStateWords } from './party-years-state-words.js';
import { about, notAParty } from '../../../words/about-state.fr.js';

export const stateWords: PartyYearsStateWords = {
  review: 'draft',
  sentences: {
    joined: ({ nameInText, status, treaty }, { parties }) => {
      if (status === 'not-a-party') return notAParty(nameInText);
      const year = `en ${treaty.date?.slice(0, 4)}${treaty.verified ? '' : ' (jour non vérifié)'}`;
      return about(
        nameInText,
        parties === 1
          ? `seule nouvelle partie à la Convention ${year}.`
          : `l’une des ${parties} nouvelles parties à la Convention ${year}.`,
      );
    },
  },
};
